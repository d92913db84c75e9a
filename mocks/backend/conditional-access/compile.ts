import type { ConditionName } from '../../../src/api/contract.ts';
import type { ConditionalAccessConditionSet, ConditionalAccessPolicy } from '../../graph/index.ts';
import { deviceFilterCheck } from './check-devices.ts';
import { locationCheck, rememberingWithin } from './check-location.ts';
import { applicationCheck } from './check-target.ts';
import type { ConditionCheck } from './check.ts';
import { conditionChecks } from './condition-checks.ts';
import { evaluationOf, fixedReason, reasonBy } from './evaluate.ts';
import type { AnySignInConditions, Directory, PolicyEvaluation } from './types.ts';

/** Conditions that are met, without any rule, whoever signs in: as long as a policy does not configure them. */
const isConfigured: Partial<
  Record<ConditionName, (conditions: ConditionalAccessConditionSet) => boolean>
> = {
  userActions: ({ applications }) => applications.includeUserActions.length > 0,
  authenticationContexts: ({ applications }) =>
    applications.includeAuthenticationContextClassReferences.length > 0,
  platforms: ({ platforms }) => platforms !== null,
  signInRiskLevels: ({ signInRiskLevels }) => signInRiskLevels.length > 0,
  userRiskLevels: ({ userRiskLevels }) => userRiskLevels.length > 0,
  insiderRiskLevels: ({ insiderRiskLevels }) => insiderRiskLevels !== null,
  authenticationFlows: ({ authenticationFlows }) => authenticationFlows !== null,
};

/**
 * What `evaluate` answers, with everything that does not hang on the sign-in done once for all of them: for
 * judging many sign-ins by the same policies.
 */
export const compilePolicies = (
  policies: readonly ConditionalAccessPolicy[],
  directory: Directory,
): ((signIn: AnySignInConditions) => PolicyEvaluation[]) => {
  const groups = new Map(
    directory.applications.toReversed().map(({ appId, memberOf = [] }) => [appId, memberOf]),
  );
  const isWithin = rememberingWithin(directory);
  const checkApplication = applicationCheck((appId) => groups.get(appId) ?? []);

  const checkOf = (
    condition: ConditionName,
    check: ConditionCheck,
    conditions: ConditionalAccessConditionSet,
  ): ConditionCheck | null => {
    if (condition === 'applications') return checkApplication;
    if (condition === 'devices') return deviceFilterCheck(conditions.devices);
    if (condition === 'locations') return locationCheck(conditions.locations, directory, isWithin);
    return (isConfigured[condition]?.(conditions) ?? true) ? check : null;
  };

  const compiled = policies.map((policy) => ({
    policy,
    fixed: fixedReason(policy),
    checks: conditionChecks
      .map(({ condition, check }) => checkOf(condition, check, policy.conditions))
      .filter((check) => check !== null),
  }));
  return (signIn) =>
    compiled.map(({ policy, fixed, checks }) =>
      evaluationOf(policy, fixed ?? reasonBy(checks, policy, signIn, directory)),
    );
};
