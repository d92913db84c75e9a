import { met, unmet } from './check.ts';
import type { Check, ConditionCheck } from './check.ts';
import type { RuleId } from './rules.ts';
import type { Directory, SignInTarget } from './types.ts';

/** User actions as policies write them, by how a What If request does. */
export const userActionUrns = {
  registerSecurityInformation: 'urn:user:registersecurityinfo',
  registerOrJoinDevices: 'urn:user:registerdevice',
} as const;

/** Why an All-resources policy covers a target that is no application. */
const coverRule = (target: Exclude<SignInTarget, { kind: 'application' }>): RuleId => {
  if (target.kind === 'authenticationContext') return 'allResourcesCoverAuthenticationContexts';
  return target.userAction === 'registerSecurityInformation'
    ? 'allResourcesCoverRegistration'
    : 'allResourcesCoverDeviceRegistration';
};

type GroupsOf = (appId: string, directory: Directory) => readonly string[];

/** The groups of applications that one is part of. */
const groupsOf: GroupsOf = (appId, { applications }) =>
  applications.find((one) => one.appId === appId)?.memberOf ?? [];

/** Applications, by a way to find their groups. A policy on actions or contexts only is left to the two checks below. */
export const applicationCheck =
  (groupsIn: GroupsOf): ConditionCheck =>
  ({ applications }, { target }, directory) => {
    const { includeApplications, excludeApplications, applicationFilter } = applications;
    const scopesSomethingElse =
      applications.includeUserActions.length > 0 ||
      applications.includeAuthenticationContextClassReferences.length > 0;
    if (includeApplications.length === 0 && applicationFilter === null && scopesSomethingElse) {
      return met();
    }
    const all = includeApplications.includes('All');
    if (target.kind !== 'application') {
      return all ? met(coverRule(target)) : unmet('application');
    }
    const groups = groupsIn(target.appId, directory);
    const direct = includeApplications.includes(target.appId);
    const grouped = includeApplications.some((id) => groups.includes(id));
    const excluded = excludeApplications.some((id) => id === target.appId || groups.includes(id));
    const included = all || direct || grouped;
    if (included && excluded) return unmet('application', 'exclusionBeatsInclusion');
    // The filter reads custom security attributes, which no export of policies carries.
    if (applicationFilter !== null && (applicationFilter.mode === 'exclude') === included) {
      return unmet('notEnoughInformation', 'applicationFilterNotEvaluated');
    }
    if (!included) return unmet('application');
    if (direct) return met();
    return grouped
      ? met('applicationGroupsCoverMembers')
      : met('allResourcesCoverEveryApplication');
  };

/** Applications, looked up in the directory. */
export const checkApplication: ConditionCheck = applicationCheck(groupsOf);

/** The user action. Source: Conditional Access: Target resources, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-cloud-apps */
export const checkUserAction: ConditionCheck = ({ applications }, { target }): Check => {
  const actions = applications.includeUserActions;
  if (actions.length === 0) return met();
  if (target.kind === 'userAction' && actions.includes(userActionUrns[target.userAction])) {
    return met('userActionPoliciesOnlyForTheAction');
  }
  return unmet('userActions', 'userActionPoliciesOnlyForTheAction');
};

/** The authentication context, `c1` to `c99`. */
export const checkAuthenticationContext: ConditionCheck = ({ applications }, { target }) => {
  const contexts = applications.includeAuthenticationContextClassReferences;
  if (contexts.length === 0) return met();
  const named =
    target.kind === 'authenticationContext' && contexts.includes(target.authenticationContextValue);
  return named ? met() : unmet('authenticationContext');
};
