import type { PolicyTrace } from '../../src/api/contract.ts';
import {
  appliedResult,
  explainConditions,
  explainControls,
  explainSessionControls,
  type Names,
  type PolicyEvaluation,
  type SignInConditions,
} from './conditional-access/index.ts';
import { sessionOf } from './session.ts';
import { personOf, type World } from './world.ts';
import type { Attempt } from './world/attempt.ts';

const namesIn =
  ({ people, tenant, otherTenants }: World): Names =>
  (kind, id) => {
    if (kind === 'user')
      return people.find(({ users }) => users[tenant.id]?.id === id)?.displayName ?? null;
    const { applications } = tenant.directory;
    return kind === 'application'
      ? ([tenant.application].find((one) => one.id === id)?.displayName ??
          applications.find(({ appId }) => appId === id)?.displayName ??
          null)
      : ([tenant, ...otherTenants].find((one) => one.id === id)?.displayName ?? null);
  };

/** Each policy, what it says, and what it meant for what was signed in to. */
export const tracePolicies = (
  world: World,
  attempt: Attempt,
  evaluations: readonly PolicyEvaluation[],
  signIn: SignInConditions,
): PolicyTrace[] => {
  const { directory, agreements } = world.tenant;
  const session = sessionOf(world, attempt, personOf(world, attempt));
  const names = namesIn(world);
  const terms = (id: string) => agreements.find((one) => one.id === id)?.displayName ?? null;
  return evaluations.map((evaluation) => ({
    id: evaluation.policyId,
    displayName: evaluation.displayName,
    state: evaluation.state,
    applies: evaluation.policyApplies,
    reason: evaluation.analysisReasons,
    result: appliedResult(evaluation, session, directory),
    conditions: explainConditions(evaluation.policy, signIn, directory, names),
    unjudgedConditions: [...(directory.unjudgedConditions?.[evaluation.policyId] ?? [])],
    controls: explainControls(evaluation, session, directory, terms),
    operator: evaluation.policy.grantControls?.operator ?? 'OR',
    sessionControls: explainSessionControls(evaluation.policy),
  }));
};
