import type { RegistrationDemand } from '../../src/api/contract.ts';
import type { Case, Finding } from './case.ts';
import { isMfaCapable } from './methods.ts';
import { daysLeft, mayPutOff, registrationDemand } from './registration.ts';
import type { World } from './world.ts';

/** Notes why registration is asked for, and goes on being asked for while the wizard is open. */
export const noteDemand = ({ because, world }: Case, demandedBy: RegistrationDemand): void => {
  because(
    demandedBy === 'securityDefaults' ? 'securityDefaultsRegistration' : 'fourteenDaysToRegister',
  );
  if (inSetup(world) && demandedBy === 'registrationPolicy') because('setupAsksToRegister');
};

const inSetup = ({ circumstances }: World): boolean =>
  circumstances.surroundings === 'windowsSetup';

/** Step of the assessment: registration that a policy asks for although nothing else needs MFA now. */
export const registrationStep = (c: Case): Finding => {
  const { world, attempt, person, at } = c;
  const demandedBy = registrationDemand(world, person);
  if (!demandedBy) return null;
  const answered = attempt.registrationSkipped || attempt.mfa?.byRegistration === true;
  if (answered) noteDemand(c, demandedBy);
  if (answered || isMfaCapable(world, person)) return null;
  noteDemand(c, demandedBy);
  if (!mayPutOff(world, person, demandedBy, at)) {
    c.because('forcedWhenDaysAreUsedUp');
    return { requirement: { kind: 'demandRegistration', demandedBy } };
  }
  if (inSetup(world)) c.because('setupOffersToAskLater');
  const startedAt = person.registrationClockStartedAt;
  // By the time the page is drawn the clock has been started, in this attempt or an earlier one.
  if (startedAt === null || startedAt >= attempt.startedAt) c.because('clockStartsAtFirstPrompt');
  return {
    requirement: { kind: 'offerRegistration', daysLeft: daysLeft(person, at), demandedBy },
    due: startedAt === null ? 'startRegistrationClock' : null,
  };
};
