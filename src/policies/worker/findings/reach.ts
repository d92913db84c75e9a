import {
  hasGrantControls,
  hasSessionControls,
} from '../../../../mocks/backend/conditional-access/policy-controls.ts';
import type { ConditionalAccessPolicy } from '../../../../mocks/graph/index.ts';
import type { Finding } from '../../everybody-protocol.ts';
import { found, isSome, type Judged, partsOf, reachOf } from './judged.ts';

/** Why a policy can apply to nobody and nothing, whoever is asked about; null where it can. */
const neverCan = (policy: ConditionalAccessPolicy): string | null => {
  const { users, applications, clientApplications } = policy.conditions;
  const names = users.includeUsers.filter((one) => one !== 'None');
  const isForSomebody =
    [names, users.includeGroups, users.includeRoles].some((some) => some.length > 0) ||
    users.includeGuestsOrExternalUsers !== null ||
    (clientApplications?.includeServicePrincipals.length ?? 0) > 0;
  if (!isForSomebody) return 'nobody';
  const isForSomething =
    [
      applications.includeApplications.filter((one) => one !== 'None'),
      applications.includeUserActions,
      applications.includeAuthenticationContextClassReferences,
    ].some((some) => some.length > 0) || applications.applicationFilter !== null;
  if (!isForSomething) return 'nothing';
  return hasGrantControls(policy) || hasSessionControls(policy) ? null : 'asksNothing';
};

/** Why a policy applies in none of the cells, though it could; null where it applies in some. */
const neverDoes = (judged: Judged, at: number): string | null => {
  const reached = partsOf(reachOf(judged.matrix, at)).filter(({ people }) => isSome(people));
  if (reached.length === 0) return 'people';
  return reached.some(({ signIns }) => isSome(signIns)) ? null : 'signIns';
};

/** Policies that are not off and never apply: to nobody at all, or to none of those who are asked about. */
export const reachFindings = (judged: Judged): Finding[] => {
  const byReason = new Map<string, ConditionalAccessPolicy[]>();
  const note = (key: string, policy: ConditionalAccessPolicy): void => {
    byReason.set(key, [...(byReason.get(key) ?? []), policy]);
  };
  for (const [at, { policy }] of judged.gathered.policies.entries()) {
    if (policy.state === 'disabled') continue;
    const never = neverCan(policy);
    const does = never === null ? neverDoes(judged, at) : null;
    if (never !== null) note(`neverCan ${never}`, policy);
    else if (does !== null && !isOnAction(policy)) note(`neverApplies ${does}`, policy);
  }
  const of = (kind: 'neverCan' | 'neverApplies', about: string): Finding[] => {
    const policies = byReason.get(`${kind} ${about}`);
    return policies
      ? [found(kind, kind === 'neverCan' ? 'problem' : 'notice', { about, policies })]
      : [];
  };
  return [
    ...['nobody', 'nothing', 'asksNothing'].flatMap((about) => of('neverCan', about)),
    ...['people', 'signIns'].flatMap((about) => of('neverApplies', about)),
  ];
};

/** What is asked about are sign-ins to applications: a policy on an action has its say elsewhere. */
const isOnAction = ({ conditions: { applications } }: ConditionalAccessPolicy): boolean =>
  applications.includeUserActions.length > 0 ||
  applications.includeAuthenticationContextClassReferences.length > 0;
