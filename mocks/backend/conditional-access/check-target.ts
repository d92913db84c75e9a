import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { groupsAmong, groupsOf } from './application-groups.ts';
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

/** The groups of applications that one is part of; null where nobody knows them. */
type GroupsOf = (appId: string, directory: Directory) => readonly string[] | null;

/**
 * The groups by which a policy is for an application or not, where nobody knows whether it is in them. None where the
 * policy takes it or leaves it out by its id.
 */
export const undecidedGroups = (
  { applications }: ConditionalAccessPolicy['conditions'],
  appId: string,
  groups: readonly string[] | null,
): { readonly includes: readonly string[]; readonly excludes: readonly string[] } => {
  const { includeApplications, excludeApplications } = applications;
  if (groups !== null || excludeApplications.includes(appId)) return { includes: [], excludes: [] };
  const isIncluded = includeApplications.includes('All') || includeApplications.includes(appId);
  return {
    includes: isIncluded ? [] : groupsAmong(includeApplications),
    excludes: isIncluded ? groupsAmong(excludeApplications) : [],
  };
};

/** Applications, by a way to find their groups. A policy on actions or contexts only is left to the two checks below. */
export const applicationCheck =
  (groupsIn: GroupsOf): ConditionCheck =>
  (conditions, { target }, directory) => {
    const { applications } = conditions;
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
    const known = groupsIn(target.appId, directory);
    const groups = known ?? [];
    const undecided = undecidedGroups(conditions, target.appId, known);
    const direct = includeApplications.includes(target.appId);
    const grouped = includeApplications.some((id) => groups.includes(id));
    const excluded = excludeApplications.some((id) => id === target.appId || groups.includes(id));
    const included = all || direct || grouped;
    if (included && excluded) return unmet('application', 'exclusionBeatsInclusion');
    // The filter reads custom security attributes, which no export of policies carries.
    if (applicationFilter !== null && (applicationFilter.mode === 'exclude') === included) {
      return unmet('notEnoughInformation', 'applicationFilterNotEvaluated');
    }
    if (undecided.includes.length > 0)
      return unmet('notEnoughInformation', 'applicationGroupsNotKnown');
    if (!included) return unmet('application');
    if (undecided.excludes.length > 0) return met('applicationGroupsNotKnown');
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
