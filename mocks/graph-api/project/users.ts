import type { World } from '../../backend/world.ts';
import type { Person } from '../../backend/world/person.ts';

/** Graph `user`, the members used here. Source: https://learn.microsoft.com/en-us/graph/api/resources/user */
export interface User {
  id: string;
  displayName: string;
  userPrincipalName: string;
  userType: 'Member' | 'Guest';
  accountEnabled: boolean;
  onPremisesSyncEnabled: boolean | null;
}

/** Properties of a user that a query may name. */
export const userProperties: readonly (keyof User)[] = [
  'id',
  'displayName',
  'userPrincipalName',
  'userType',
  'accountEnabled',
  'onPremisesSyncEnabled',
];

/** The people that a tenant has in its directory. */
export const peopleOf = ({ people }: World, tenantId: string): Person[] =>
  people.filter(({ users, isDeleted }) => tenantId in users && !isDeleted);

/** One of them as Graph has it. */
export const userIn = (tenantId: string, person: Person): User => ({
  id: person.id,
  displayName: person.displayName,
  userPrincipalName: person.userPrincipalName,
  userType: person.users[tenantId]?.userType === 'guest' ? 'Guest' : 'Member',
  accountEnabled: person.account !== 'disabled',
  onPremisesSyncEnabled: person.isHybrid ? true : null,
});
