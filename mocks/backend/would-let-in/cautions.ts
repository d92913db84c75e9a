import type { Caution } from '../../../src/api/contract.ts';
import { isOpen } from '../risk.ts';
import type { World } from '../world.ts';
import type { Tenant } from '../world/tenant.ts';

type Sign = (before: World, after: World, personId: string) => boolean;

const tenantsOf = ({ tenant, otherTenants }: World): Tenant[] => [tenant, ...otherTenants];

/** Whether something holds of a tenant before and after. */
const inTenants = (
  before: World,
  after: World,
  differs: (was: Tenant, is: Tenant) => boolean,
): boolean =>
  tenantsOf(before).some((was) => {
    const is = tenantsOf(after).find(({ id }) => id === was.id);
    return is !== undefined && is !== was && differs(was, is);
  });

const personIn = (world: World, personId: string) => world.people.find(({ id }) => id === personId);

const signs: Record<Exclude<Caution, 'homeUnknown'>, Sign> = {
  passwordStays: (before, after, personId) => {
    const [was, is] = [personIn(before, personId), personIn(after, personId)];
    if (!was || !is || !isOpen(was.risk) || isOpen(is.risk)) return false;
    // A session, and no password, was taken: signing in again was the remedy.
    const isByRevoking = is.risk.riskDetail === 'microsoftRevokedSessions';
    return was.password !== null && was.password.hash === is.password?.hash && !isByRevoking;
  },
  userRiskStays: (_before, after, personId) => {
    const person = personIn(after, personId);
    return person !== undefined && isOpen(person.risk);
  },
  signInRiskStays: (_before, { attempt }) => attempt !== null && isOpen(attempt.signInRisk),
  personUnprotected: (before, after) =>
    inTenants(before, after, (was, is) =>
      was.policies.some(({ id, conditions }) => {
        const now = is.policies.find((one) => one.id === id)?.conditions.users.excludeUsers ?? [];
        return now.length > conditions.users.excludeUsers.length;
      }),
    ),
  tenantUnprotected: (before, after) =>
    inTenants(
      before,
      after,
      (was, is) =>
        was.registrationPolicy.isEnabled !== is.registrationPolicy.isEnabled ||
        was.policies.some(
          ({ id, state }) =>
            state === 'enabled' && is.policies.find((one) => one.id === id)?.state !== 'enabled',
        ),
    ),
  addressTrusted: (before, after) =>
    inTenants(
      before,
      after,
      (was, is) => was.directory.namedLocations !== is.directory.namedLocations,
    ),
};

/** What somebody should know who lets a person in that way: read off the worlds before and after. */
export const cautionsOf = (before: World, after: World, personId: string): Caution[] =>
  (Object.keys(signs) as (keyof typeof signs)[]).filter((caution) =>
    signs[caution](before, after, personId),
  );
