import type {
  AuthenticationMethod,
  EnrolmentStep,
  PersonCommand,
  RegisterCommand,
  RegistrableMethod,
} from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import type { Demand } from './conditional-access/index.ts';
import { snoozeCampaign } from './campaign.ts';
import { isTooLateToRegister } from './authentication/temporary-access-pass.ts';
import type { CreationVerdict, Judged } from './authentication/passkey.ts';
import {
  beginEnrolment,
  provesWith,
  saveMethod,
  setAside,
  takeStep,
  triedWith,
} from './enrolment/index.ts';
import type { Enrolled } from './enrolment/kind.ts';
import { combinationOf, meetsAll } from './methods.ts';
import { notSignedIn, withAttempt } from './prove.ts';
import {
  askedMfa,
  isRegistrationRestricted,
  mustProveToRegister,
  strengthsAsked,
} from './registration.ts';
import { choices, missingForReset } from './registration-plan.ts';
import { personOf, type World, withPerson } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Enrolment, Registration } from './world/registration.ts';
import type { Tenant } from './world/tenant.ts';

/** Takes the registration wizard one step on. */
export const registerMethod = (
  world: World,
  command: RegisterCommand,
  at: string,
  { demand, requirement }: Assessment,
  { creation }: Judged = {},
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  if (isTooLateToRegister(attempt, personOf(world, attempt), at))
    return withAttempt(world, {
      ...notSignedIn,
      signsInWith: 'temporaryAccessPass',
      passError: 'tooLate',
    });
  if (command.step === 'begin') {
    const isCampaign = requirement.kind === 'nudgeAuthenticator';
    if (!isCampaign && mustProveToRegister(world, attempt))
      return withAttempt(world, { provesToRegister: true });
    return begin(world, attempt, isCampaign ? 'microsoftAuthenticator' : null, demand);
  }
  const { registration } = attempt;
  if (!registration) return world;
  if (command.step === 'choose') return choose(world, registration, command.method);
  if (command.step === 'finish') return finish(world, registration, demand);
  return takeOn(world, registration, command, at, creation);
};

/** Opens the wizard for somebody who has proved MFA, with less than a strength demands or before registering more. */
export const openWizard = (world: World, demand: Demand | null): World =>
  world.attempt ? begin(world, world.attempt, null, demand) : world;

const begin = (
  world: World,
  attempt: Attempt,
  asked: RegistrableMethod | null,
  demand: Demand | null,
): World => {
  if (isRegistrationRestricted(world, attempt))
    return withAttempt(world, { registrationRestricted: true });
  const person = personOf(world, attempt);
  const [first] = choices(world, person, askedMfa(world, person, demand));
  const method = asked ?? first;
  const opened = withAttempt(world, { provesToRegister: false });
  return method ? turnTo(opened, { done: [], asked, aside: [] }, method) : opened;
};

const takeOn = (
  world: World,
  registration: Registration,
  step: EnrolmentStep,
  at: string,
  creation?: CreationVerdict,
): World => {
  const { current } = registration;
  if (!current) return world;
  const taken = takeStep({ world, enrolment: current }, step, at, creation);
  return withCurrent(taken, registration);
};

const withCurrent = (
  { world, enrolment }: Enrolled<Enrolment>,
  rest: Omit<Registration, 'current'>,
): World => withAttempt(world, { registration: { ...rest, current: enrolment } });

/** Takes a method up where it was left, or begins it. */
const turnTo = (
  world: World,
  before: Omit<Registration, 'current'>,
  method: RegistrableMethod,
): World => {
  const left = before.aside.find((enrolment) => enrolment.method === method);
  const aside = before.aside.filter((enrolment) => enrolment !== left);
  const { attempt } = world;
  if (!attempt) return world;
  const taken = left
    ? { world, enrolment: left }
    : beginEnrolment(world, personOf(world, attempt), method);
  return withCurrent(taken, { ...before, aside });
};

/** Turns to another method; the one that was being set up waits. */
const choose = (world: World, registration: Registration, method: RegistrableMethod): World => {
  const { current, ...before } = registration;
  const waiting = current ? [setAside(current)] : [];
  return turnTo(world, { ...before, aside: [...before.aside, ...waiting] }, method);
};

/** What an enrolment has proved; nothing where it serves password resets alone. */
const proofsOf = (tenant: Tenant, enrolment: Enrolment): AuthenticationMethod[] => {
  const proofs = provesWith(tenant, enrolment.method);
  const tried = proofs.length > 0 ? triedWith(enrolment) : null;
  return tried ? [tried, ...proofs] : proofs;
};

/** A method becomes the person's only here, so that a wizard that was left keeps nothing half done. */
const finish = (
  world: World,
  { current, ...before }: Registration,
  demand: Demand | null,
): World => {
  const { attempt, tenant } = world;
  if (!attempt) return world;
  if (!current) return withAttempt(world, { registration: null });
  const person = saveMethod(tenant, personOf(world, attempt), current);
  const strengths = strengthsAsked(demand);
  const proofs = proofsOf(tenant, current);
  const proof = proofs.find((one) => meetsAll(strengths, one));
  const proved = proof ? { combination: combinationOf(proof), byRegistration: true } : null;
  // Where a strength asked for the method, an earlier proof did not meet it.
  const mfa = strengths.length > 0 ? (proved ?? attempt.mfa) : (attempt.mfa ?? proved);
  const saved = withAttempt(withPerson(world, person), { mfa });
  // What was demanded of this sign-in has been met: what is left is what a reset takes.
  const isMore = before.asked === null && missingForReset(saved, person) > 0;
  const [method] = isMore ? choices(saved, person, null) : [];
  const next = { ...before, done: [...before.done, current.method] };
  if (method) return turnTo(saved, next, method);
  return withAttempt(saved, {
    registration: next.done.length > 1 ? { ...next, current: null } : null,
  });
};

/** Puts registration off until the next sign-in; whoever is in its middle leaves it, and keeps what works. */
export const skipRegistration = (
  world: World,
  _command: Extract<PersonCommand, { type: 'skipRegistration' }>,
  at: string,
): World => {
  const left = withAttempt(world, { registration: null });
  return world.attempt?.registration?.asked
    ? snoozeCampaign(left, { type: 'snoozeCampaign' }, at)
    : withAttempt(left, { registrationSkipped: true });
};
