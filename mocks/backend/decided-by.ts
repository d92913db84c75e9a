import type { DecidedBy, RequirementKind, Trace } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import type { Demand, DemandedControl } from './conditional-access/index.ts';
import type { RuleId } from './rules.ts';

/** Rules that stop a sign-in by themselves, or make what a policy asks for impossible. */
const stopping: readonly RuleId[] = [
  'builtInProtection',
  'smartLockout',
  'delegatedAdministratorAtRisk',
  'guestAtUserRiskFixesAtHome',
  'directConnectNeedsTrustedMfa',
  'unregisteredAtSignInRiskIsBlocked',
  'unregisteredAtUserRiskIsBlocked',
  'noUsablePasswordIsBlocked',
  'methodOutsideStrengthAtRiskIsBlocked',
  'registrationActionRestricted',
  'guestPassRegistersNothing',
  'hybridNeedsWriteback',
  'declinedTermsEndTheSignIn',
  'securityDefaultsBlockLegacyClients',
  'legacyClientsCannotMeetControls',
  'controlNotPlayedHere',
];

/** These come before any policy is looked at. */
const beforePolicies: readonly RuleId[] = [
  'builtInProtection',
  'smartLockout',
  'delegatedAdministratorAtRisk',
  'securityDefaultsBlockLegacyClients',
];

/** The controls that a stop of some kind can be about; without a list, whatever is not met. */
const controlsOf: Partial<Record<RequirementKind, readonly DemandedControl[]>> = {
  accountBlocked: ['passwordChange', 'riskRemediation'],
  signInBlocked: ['mfa'],
  methodsUnavailable: ['mfa'],
  deviceBlocked: ['compliantDevice', 'domainJoinedDevice'],
  termsDeclined: ['termsOfUse'],
};

const byDemand = (
  demand: Demand,
  kind: RequirementKind,
): Pick<DecidedBy, 'by' | 'policyIds' | 'controls'> => {
  if (demand.kind === 'block')
    return {
      by: 'block',
      policyIds: demand.by.map(({ policyId }) => policyId),
      controls: ['block'],
    };
  const about = controlsOf[kind];
  const unmet = demand.unmet.filter(({ control }) => about?.includes(control) ?? true);
  return {
    by: unmet.length > 0 ? 'control' : 'rule',
    policyIds: [...new Set(unmet.flatMap(({ policyIds }) => policyIds))],
    controls: unmet.map(({ control }) => control),
  };
};

/** What stopped a sign-in; null while nothing has. `onRegistration`: what policies on that action ask together. */
export const decidedBy = (
  { requirement, demand, rules }: Assessment,
  status: Trace['status'],
  onRegistration: Demand | null,
): DecidedBy | null => {
  const ruleIds = rules.filter((id) => stopping.includes(id));
  const isStopped =
    status?.outcome === 'blocked' || (status?.outcome === 'failed' && ruleIds.length > 0);
  if (!isStopped) return null;
  const asked = requirement.kind === 'registrationRestricted' ? onRegistration : demand;
  if (!asked || ruleIds.some((id) => beforePolicies.includes(id)))
    return { by: 'rule', policyIds: [], controls: [], ruleIds };
  return { ...byDemand(asked, requirement.kind), ruleIds };
};
