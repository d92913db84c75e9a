import type { Case, Finding } from './case.ts';
import { daysLeft, isMfaCapable, mayPutOff, registrationDemand } from './registration.ts';

/** Step of the assessment: registration that a policy asks for although nothing else needs MFA now. */
export const registrationStep = (c: Case): Finding => {
  const { world, attempt, person, at } = c;
  const demandedBy = registrationDemand(world, person);
  if (!demandedBy || attempt.registrationSkipped || isMfaCapable(world, person)) return null;
  c.because(
    demandedBy === 'securityDefaults' ? 'securityDefaultsRegistration' : 'fourteenDaysToRegister',
  );
  if (!mayPutOff(world, person, demandedBy, at)) {
    c.because('forcedWhenDaysAreUsedUp');
    return { requirement: { kind: 'demandRegistration', demandedBy } };
  }
  const started = person.registrationClockStartedAt !== null;
  if (!started) c.because('clockStartsAtFirstPrompt');
  return {
    requirement: { kind: 'offerRegistration', daysLeft: daysLeft(person, at), demandedBy },
    due: started ? null : 'startRegistrationClock',
  };
};
