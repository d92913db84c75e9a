import type {
  RegisteredMethod,
  RegistrableMethod,
  RegistrationDemand,
  RegistrationPlan,
  Requirement,
} from '../../src/api/contract.ts';
import type { Case, Finding } from './case.ts';
import type { UnmetControl } from './conditional-access/index.ts';
import { details } from './details.ts';
import { enrolmentRequirement, hintOf, provesWith, saveMethod } from './enrolment/index.ts';
import { hasRoomForApp } from './enrolment/app.ts';
import { isTargeted, snoozesLeft } from './campaign.ts';
import { isMfaCapable, registeredMethods, usableMethods } from './methods.ts';
import {
  askedMfa,
  daysLeft,
  isGuestWithPass,
  isRegistrationRestricted,
  mayPutOff,
  missesDemanded,
  registrationDemand,
} from './registration.ts';
import { interruptOf, planOf } from './registration-plan.ts';
import type { RuleId } from './rules.ts';
import type { World } from './world.ts';
import type { Person } from './world/person.ts';
import type { Enrolment, Registration } from './world/registration.ts';

type Need = Extract<UnmetControl, { control: 'mfa' }>;

/** The rule by which each feature asks for registration. */
const demandRules: Record<RegistrationDemand, RuleId> = {
  registrationPolicy: 'fourteenDaysToRegister',
  conditionalAccess: 'fourteenDaysToRegister',
  securityDefaults: 'securityDefaultsRegistration',
  selfServicePasswordReset: 'resetRegistrationIsNeverForced',
};

/** Notes that somebody is registered, and yet not capable of MFA; and has no room for another app. */
export const noteDisabled = ({ because, person, world }: Case): void => {
  if (isMfaCapable(world, person)) return;
  if (registeredMethods(person).length > 0) because('disabledMethodDoesNotCount');
  noteRoom({ because, person });
};

/** Notes that somebody has no room for another app. */
export const noteRoom = ({ because, person }: Pick<Case, 'because' | 'person'>): void => {
  if (!hasRoomForApp(person)) because('appsAreLimited');
};

/** Notes why registration is asked for, and goes on being asked for while the wizard is open. */
export const noteDemand = ({ because, world }: Case, demandedBy: RegistrationDemand): void => {
  because(demandRules[demandedBy]);
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
  if (answered || !missesDemanded(world, person, demandedBy)) return null;
  noteDemand(c, demandedBy);
  noteDisabled(c);
  const interrupt = interruptOf(world, person, demandedBy, askedMfa(world, person, c.demand));
  if (demandedBy === 'selfServicePasswordReset')
    return {
      requirement: { kind: 'offerRegistration', daysLeft: null, ...interrupt },
      due: attempt.provesToRegister ? 'openWizard' : null,
    };
  if (!mayPutOff(world, person, demandedBy, at)) {
    c.because('forcedWhenDaysAreUsedUp');
    return { requirement: { kind: 'demandRegistration', ...interrupt } };
  }
  if (inSetup(world)) c.because('setupOffersToAskLater');
  const startedAt = person.registrationClockStartedAt;
  // By the time the page is drawn the clock has been started, in this attempt or an earlier one.
  if (startedAt === null || startedAt >= attempt.startedAt) c.because('clockStartsAtFirstPrompt');
  return {
    requirement: { kind: 'offerRegistration', daysLeft: daysLeft(person, at), ...interrupt },
    due: startedAt === null ? 'startRegistrationClock' : null,
  };
};

/** Registering is kept by a policy to what this sign-in does not have: a place, a device, or a proof by another method. */
export const restricted = (c: Case): Finding => {
  c.because(
    isGuestWithPass(c.world, c.attempt)
      ? 'guestPassRegistersNothing'
      : 'registrationActionRestricted',
  );
  return { requirement: { kind: 'registrationRestricted', details: details(c, 53010) } };
};

/** Whether a method is the one that is asked for first at sign-in. */
const isAskedFirst = (world: World, person: Person, method: RegistrableMethod): boolean => {
  const first = usableMethods(world, person)[0]?.method;
  return first !== undefined && provesWith(world.tenant, method).includes(first);
};

const summary = ({ world, person }: Case, done: RegistrableMethod[]): RegisteredMethod[] =>
  done.map((method) => ({
    method,
    hint: hintOf(person, method),
    isDefault: isAskedFirst(world, person, method),
  }));

/** What is said once a method works, before it is kept. */
const added = (c: Case, enrolment: Enrolment, plan: RegistrationPlan): Requirement => {
  const { tenant } = c.world;
  const isDefault = isAskedFirst(
    c.world,
    saveMethod(tenant, c.person, enrolment),
    enrolment.method,
  );
  return enrolment.method === 'microsoftAuthenticator'
    ? { kind: 'authenticatorAdded', plan, isDefault }
    : { kind: 'methodAdded', plan, method: enrolment.method, isDefault };
};

/**
 * Whether what an open wizard asks for may be put off: as on the page that led there, and never once a policy asks for
 * MFA. What only a reset takes is forced on nobody.
 */
const maySkip = (
  { world, person, at }: Case,
  { asked: campaign }: Registration,
  demandedBy: RegistrationDemand | null,
): boolean => {
  if (campaign) return snoozesLeft(world.tenant, person) !== 0;
  if (demandedBy === 'selfServicePasswordReset') return true;
  return demandedBy !== null && mayPutOff(world, person, demandedBy, at);
};

/** What an open wizard asks for next. `need`: the proof that is to be met by registering. */
export const registering = (
  c: Case,
  registration: Registration,
  need: Need | undefined,
): Finding => {
  if (isRegistrationRestricted(c.world, c.attempt)) return restricted(c);
  const demandedBy = registrationDemand(c.world, c.person);
  if (need) c.because('mfaDemandWithdrawsSkip', 'registeringCountsAsMfa');
  else if (demandedBy) noteDemand(c, demandedBy);
  else if (isTargeted(c.world, c.person)) c.because('campaignAfterMfa');
  noteDisabled(c);
  const { current, done } = registration;
  if (!current) return { requirement: { kind: 'registrationComplete', methods: summary(c, done) } };
  const asked = askedMfa(c.world, c.person, c.demand);
  const skips = !need && maySkip(c, registration, demandedBy);
  const plan = planOf(c.world, c.person, registration, asked, skips);
  if (plan.total > 1) c.because('minimumForMfaAndReset');
  if (current.confirmed) return { requirement: added(c, current, plan) };
  return { requirement: enrolmentRequirement(c, current, plan) };
};
