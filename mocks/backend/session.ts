import type { Session, SignInConditions } from './conditional-access/index.ts';
import { acceptedTerms } from './terms.ts';
import type { Attempt, Person, World } from './world.ts';
import { personOf } from './world.ts';

/** What Conditional Access sees of an attempt. */
export const conditionsOf = (world: World, attempt: Attempt): SignInConditions => {
  const { circumstances, application } = world;
  return {
    user: personOf(world, attempt).user,
    target: { kind: 'application', appId: application.id },
    clientAppType: circumstances.clientAppType,
    devicePlatform: circumstances.devicePlatform,
    ipAddress: circumstances.ipAddress,
    country: circumstances.country,
    signInRiskLevel: attempt.signInRisk.riskLevel,
    userRiskLevel: attempt.userRiskBefore.riskLevel,
    insiderRiskLevel: 'none',
    device: circumstances.device,
    authenticationFlow: { transferMethod: circumstances.transferMethod },
  };
};

/** What an attempt has shown so far. */
export const sessionOf = (world: World, attempt: Attempt, person: Person): Session => ({
  combinationsUsed: [
    ...(attempt.firstFactor ? [attempt.firstFactor] : []),
    ...(attempt.mfa ? [attempt.mfa.combination] : []),
  ],
  mfaClaim: person.mfaClaim || attempt.session?.mfa === true,
  isCompliant: world.circumstances.device.isCompliant,
  isDomainJoined: world.circumstances.device.trustType === 'ServerAD',
  passwordChanged: attempt.passwordChanged,
  sessionRevokedAndReturned: attempt.sessionsRevoked && attempt.firstFactor !== null,
  acceptedTermsOfUse: acceptedTerms(world.tenant, person),
  clientAppType: world.circumstances.clientAppType,
});

/** Whether Conditional Access looks: the first factor passed, with a password that is more than a way to a new one. */
export const isFirstFactorPassed = (attempt: Attempt, person: Person): boolean =>
  attempt.firstFactor !== null &&
  !(attempt.firstFactor === 'password' && person.mustChangePassword !== null);

/** Guests of another organisation, who have their account and their risk at home. */
export const isExternal = (person: Person): boolean =>
  person.user.externalUserType !== 'none' && person.user.externalUserType !== 'internalGuest';
