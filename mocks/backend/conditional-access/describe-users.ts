import type { Term } from '../../../src/api/contract.ts';
import type { ConditionalAccessGuestsOrExternalUsers } from '../../graph/index.ts';
import { flagsOf } from './check.ts';
import type { Described, Description } from './description.ts';

const guestTerms = (
  guests: ConditionalAccessGuestsOrExternalUsers | null,
  { names }: Described,
): Term[] => {
  if (guests === null) return [];
  const { externalTenants } = guests;
  const tenants =
    externalTenants?.membershipKind === 'enumerated' ? (externalTenants.members ?? []) : [];
  return [
    ...flagsOf(guests.guestOrExternalUserTypes).map((value): Term => ({
      kind: 'guests',
      value,
      name: null,
    })),
    ...tenants.map((value): Term => ({ kind: 'tenant', value, name: names('tenant', value) })),
  ];
};

/** Who a policy is for, and who signs in: with the groups and roles that the policy names, and no others. */
export const describeUsers = (d: Described): Description => {
  const { users, clientApplications } = d.conditions;
  const { user } = d.signIn;
  const people = (ids: readonly string[]): Term[] =>
    ids.map((value) => ({ kind: 'user', value, name: d.names('user', value) }));
  const groups = (ids: readonly string[]): Term[] =>
    ids.map((value) => ({
      kind: 'group',
      value,
      name: d.directory.groups?.find(({ id }) => id === value)?.displayName ?? null,
    }));
  const roles = (ids: readonly string[]): Term[] =>
    ids.map((value) => ({ kind: 'role', value, name: d.names('role', value) }));
  const workloads = (ids: readonly string[] = []): Term[] =>
    ids.map((value) => ({ kind: 'workload', value, name: null }));
  const among = (named: readonly string[], own: readonly string[]): string[] =>
    own.filter((id) => named.includes(id));
  const excludes = [
    ...workloads(clientApplications?.excludeServicePrincipals),
    ...people(users.excludeUsers),
    ...groups(users.excludeGroups),
    ...roles(users.excludeRoles),
    ...guestTerms(users.excludeGuestsOrExternalUsers, d),
  ];
  const external: Term[] =
    user.externalUserType === 'none'
      ? []
      : [{ kind: 'guests', value: user.externalUserType, name: null }];
  return {
    includes: [
      ...workloads(clientApplications?.includeServicePrincipals),
      ...people(users.includeUsers),
      ...groups(users.includeGroups),
      ...roles(users.includeRoles),
      ...guestTerms(users.includeGuestsOrExternalUsers, d),
    ],
    excludes,
    has: [
      ...people([user.id]),
      ...external,
      ...groups(among([...users.includeGroups, ...users.excludeGroups], user.groupIds)),
      ...roles(among([...users.includeRoles, ...users.excludeRoles], user.roleTemplateIds)),
    ],
    isWide: users.includeUsers.includes('All'),
  };
};
