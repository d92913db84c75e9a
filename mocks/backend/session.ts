import type { Session, SignInConditions } from './conditional-access/index.ts';
import { countsStrongFactor, isExternal, seenDevice } from './cross-tenant.ts';
import { acceptedTerms } from './terms.ts';
import { type World, personOf, userOf } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';

/** What Conditional Access sees of an attempt. */
export const conditionsOf = (world: World, attempt: Attempt): SignInConditions => {
  const { circumstances, tenant } = world;
  const person = personOf(world, attempt);
  return {
    user: userOf(world, person),
    target: circumstances.target ?? { kind: 'application', appId: tenant.application.id },
    clientAppType: circumstances.clientAppType,
    devicePlatform: circumstances.devicePlatform,
    ipAddress: circumstances.ipAddress,
    country: circumstances.country,
    signInRiskLevel: attempt.signInRisk.riskLevel,
    userRiskLevel: attempt.userRiskBefore.riskLevel,
    insiderRiskLevel: circumstances.insiderRiskLevel ?? 'none',
    device: seenDevice(world, isExternal(world, person)),
    authenticationFlow: { transferMethod: circumstances.transferMethod },
  };
};

/** Where the MFA that an attempt's session carries was proved, and whether it counts: here, or at home and trusted. */
export const carriedMfa = (
  { tenant }: World,
  { session }: Attempt,
  { homeTenantId }: Person,
): 'none' | 'own' | 'trusted' | 'untrusted' => {
  const proved = session?.mfaTenantId ?? null;
  if (proved === null) return 'none';
  if (proved === tenant.id) return 'own';
  return proved === homeTenantId && tenant.inboundTrust.isMfaAccepted ? 'trusted' : 'untrusted';
};

/** What an attempt has shown so far. */
export const sessionOf = (world: World, attempt: Attempt, person: Person): Session => {
  const carried = carriedMfa(world, attempt, person);
  const device = seenDevice(world, isExternal(world, person));
  const counts = carried !== 'untrusted' && countsStrongFactor(world, person);
  return {
    combinationsUsed: [
      ...(attempt.firstFactor && counts ? [attempt.firstFactor] : []),
      ...(attempt.mfa ? [attempt.mfa.combination] : []),
    ],
    mfaClaim: person.mfaClaim || carried === 'own' || carried === 'trusted',
    isCompliant: device.isCompliant,
    isDomainJoined: device.trustType === 'ServerAD',
    passwordChanged: attempt.passwordChanged,
    sessionRevokedAndReturned: attempt.sessionsRevoked && attempt.firstFactor !== null,
    acceptedTermsOfUse: acceptedTerms(world.tenant, person),
    clientAppType: world.circumstances.clientAppType,
  };
};

/** Whether Conditional Access looks: the first factor passed, with a password that is more than a way to a new one. */
export const isFirstFactorPassed = (attempt: Attempt, person: Person): boolean =>
  attempt.firstFactor !== null &&
  !mustChange(attempt, person, 'expired') &&
  !mustChange(attempt, person, 'temporary');

/** Whether the password that was typed has to be replaced for a reason, and has not been yet. */
const mustChange = (
  attempt: Attempt,
  person: Person,
  reason: NonNullable<Person['mustChangePassword']>,
): boolean => attempt.mustChangePassword === reason && person.mustChangePassword === reason;

/** Whether IT staff asked for another password, which is chosen after MFA. */
export const isChangeRequested = (attempt: Attempt, person: Person): boolean =>
  mustChange(attempt, person, 'requested');
