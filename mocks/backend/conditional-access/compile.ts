import type { ConditionName } from '../../../src/api/contract.ts';
import type { ConditionalAccessConditionSet, ConditionalAccessPolicy } from '../../graph/index.ts';
import { groupsIn, wellKnownGroups } from './application-groups.ts';
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

/** Each policy with the checks that it configures, read once for all sign-ins. */
const compiled = (policies: readonly ConditionalAccessPolicy[], directory: Directory) => {
  const groups = new Map(
    directory.applications.toReversed().map((one) => [one.appId, groupsIn(one, one.appId)]),
  );
  const isWithin = rememberingWithin(directory);
  const checkApplication = applicationCheck((appId) =>
    groups.has(appId) ? (groups.get(appId) ?? null) : wellKnownGroups(appId),
  );

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

  return policies.map((policy) => ({
    policy,
    fixed: fixedReason(policy),
    checks: conditionChecks.flatMap(({ condition, check }) => {
      const own = checkOf(condition, check, policy.conditions);
      return own === null ? [] : [{ condition, check: own }];
    }),
  }));
};

/**
 * What `evaluate` answers, with everything that does not hang on the sign-in done once for all of them: for
 * judging many sign-ins by the same policies.
 */
export const compilePolicies = (
  policies: readonly ConditionalAccessPolicy[],
  directory: Directory,
): ((signIn: AnySignInConditions) => PolicyEvaluation[]) => {
  const all = compiled(policies, directory).map(({ checks, ...one }) => ({
    ...one,
    checks: checks.map(({ check }) => check),
  }));
  return (signIn) =>
    all.map(({ policy, fixed, checks }) =>
      evaluationOf(policy, fixed ?? reasonBy(checks, policy, signIn, directory)),
    );
};

/** Conditions on who signs in; the others are on how. */
const onUser: readonly ConditionName[] = ['users', 'userRiskLevels'];

/** One side of every policy in a set: whether it takes what a sign-in says on that side. */
export type Side = (signIn: AnySignInConditions) => boolean[];

/**
 * Both sides of a set: a policy applies to a sign-in where both take it. So everybody's every sign-in costs as many
 * checks as there are people and sign-ins, and not as many as there are pairs. Policies that never apply are taken by
 * neither side.
 */
export const compileSides = (
  policies: readonly ConditionalAccessPolicy[],
  directory: Directory,
): { readonly user: Side; readonly signIn: Side } => {
  const all = compiled(policies, directory);
  const sideOf = (isOn: (condition: ConditionName) => boolean): Side => {
    const own = all.map(({ policy, fixed, checks }) => ({
      policy,
      checks: fixed ? null : checks.filter(({ condition }) => isOn(condition)),
    }));
    return (signIn) =>
      own.map(
        ({ policy: { conditions }, checks }) =>
          checks !== null &&
          checks.every(({ check }) => check(conditions, signIn, directory).unmet === null),
      );
  };
  return {
    user: sideOf((condition) => onUser.includes(condition)),
    signIn: sideOf((condition) => !onUser.includes(condition)),
  };
};
