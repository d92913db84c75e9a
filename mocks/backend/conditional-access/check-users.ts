import type { ConditionalAccessGuestsOrExternalUsers } from '../../graph/index.ts';
import { flagsOf, met, unmet } from './check.ts';
import type { ConditionCheck } from './check.ts';
import { checkWorkload, isForWorkloads } from './check-workload.ts';
import type { RuleId } from './rules.ts';
import type { SignInUser } from './types.ts';

type UserList = {
  readonly users: readonly string[];
  readonly groups: readonly string[];
  readonly roles: readonly string[];
  readonly guests: ConditionalAccessGuestsOrExternalUsers | null;
};

const isExternal = (user: SignInUser): boolean =>
  user.userType === 'guest' || user.externalUserType !== 'none';

const isAmongGuests = (
  guests: ConditionalAccessGuestsOrExternalUsers | null,
  user: SignInUser,
): boolean => {
  if (guests === null || user.externalUserType === 'none') return false;
  if (!flagsOf(guests.guestOrExternalUserTypes).includes(user.externalUserType)) return false;
  const tenants = guests.externalTenants;
  // An internal guest has no other tenant that could be picked.
  if (tenants?.membershipKind !== 'enumerated' || user.externalUserType === 'internalGuest') {
    return true;
  }
  return user.externalTenantId !== null && tenants.members.includes(user.externalTenantId);
};

/** null when the list does not name the user, else the rule (if any) that made it do so. */
const naming = (named: UserList, user: SignInUser): readonly RuleId[] | null => {
  const overlaps = (ids: readonly string[], own: readonly string[]) =>
    ids.some((id) => own.includes(id));
  if (
    named.users.includes(user.id) ||
    overlaps(named.groups, user.groupIds) ||
    overlaps(named.roles, user.roleTemplateIds)
  ) {
    return [];
  }
  if (named.users.includes('All')) return isExternal(user) ? ['allUsersIncludesGuests'] : [];
  const byType = named.users.includes('GuestsOrExternalUsers') && isExternal(user);
  return byType || isAmongGuests(named.guests, user) ? ['externalUsersByTypeAndTenant'] : null;
};

/** Users, groups, roles and guests. Source: Conditional Access: Users, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-users-groups */
export const checkUsers: ConditionCheck = (conditions, signIn) => {
  if ('servicePrincipal' in signIn) return checkWorkload(conditions, signIn.servicePrincipal);
  if (isForWorkloads(conditions)) {
    return unmet('workloadIdentities', 'workloadPoliciesNotForUsers');
  }
  const { users } = conditions;
  const { user } = signIn;
  const included = naming(
    {
      users: users.includeUsers,
      groups: users.includeGroups,
      roles: users.includeRoles,
      guests: users.includeGuestsOrExternalUsers,
    },
    user,
  );
  if (included === null) return unmet('users');
  const excluded = naming(
    {
      users: users.excludeUsers,
      groups: users.excludeGroups,
      roles: users.excludeRoles,
      guests: users.excludeGuestsOrExternalUsers,
    },
    user,
  );
  return excluded === null ? met(...included) : unmet('users', 'exclusionBeatsInclusion');
};
