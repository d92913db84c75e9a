import type { TenantsView, TenantView } from '../../src/api/contract.ts';
import { assess } from './assess.ts';
import { statusOf } from './log.ts';
import { asAttempted, type World } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';
import type { Tenant } from './world/tenant.ts';

/** Whoever signs in, or did so last; before that, the first of the people. */
const whoseMap = ({ attempt, signIns, people }: World): Person | null => {
  const personId = attempt?.personId ?? signIns.at(-1)?.attempt.personId;
  return people.find(({ id }) => id === personId) ?? people[0] ?? null;
};

type Last = NonNullable<TenantView['last']>;

const lastOf = ({ outcome, errorCode }: Omit<Last, 'signInRiskLevel'>, attempt: Attempt): Last => ({
  outcome,
  errorCode,
  signInRiskLevel: attempt.signInRisk.riskLevel,
});

const lastIn = (world: World, person: Person, tenantId: string, at: string): Last | null => {
  const attempted = asAttempted(world);
  const { attempt } = attempted;
  const isRunning = attempt?.personId === person.id && world.tenant.id === tenantId;
  const status = isRunning ? statusOf(attempted, assess(attempted, at).requirement, at) : null;
  // Before the first factor nothing was judged yet.
  if (attempt?.firstFactor && status) return lastOf(status, attempt);
  const logged = world.signIns.findLast(
    (record) => record.tenantId === tenantId && record.attempt.personId === person.id,
  );
  return logged ? lastOf(logged, logged.attempt) : null;
};

const tenantView = (world: World, person: Person, tenant: Tenant, at: string): TenantView => {
  const user = person.users[tenant.id];
  const isHome = tenant.id === person.homeTenantId;
  const { riskLevel, riskState, riskDetail } = person.risk;
  return {
    id: tenant.id,
    displayName: tenant.displayName,
    applicationName: tenant.application.displayName,
    isPresent: tenant.id === world.tenant.id,
    role: isHome ? 'home' : user ? 'resource' : 'unknown',
    externalUserType: user?.externalUserType ?? 'none',
    trustsHomeMfa: !isHome && tenant.inboundTrust.isMfaAccepted,
    userRisk: isHome ? { riskLevel, riskState, riskDetail } : null,
    last: lastIn(world, person, tenant.id, at),
  };
};

/** Where a person's account is, where it is signed in to, and what each tenant made of it. */
export const tenantsView = (world: World, at: string): Omit<TenantsView, 'revision'> => {
  const person = whoseMap(world);
  if (!person) return { person: null, tenants: [] };
  const isHome = ({ id }: Tenant): boolean => id === person.homeTenantId;
  return {
    person: {
      displayName: person.displayName,
      userPrincipalName: person.userPrincipalName,
    },
    tenants: [world.tenant, ...world.otherTenants]
      .toSorted(
        (one, other) =>
          Number(isHome(other)) - Number(isHome(one)) ||
          one.displayName.localeCompare(other.displayName, 'en'),
      )
      .map((tenant) => tenantView(world, person, tenant, at)),
  };
};
