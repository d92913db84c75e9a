import type { EnrolmentStep, RegisterCommand, RegistrableMethod } from '../../src/api/contract.ts';
import type { AuthenticationStrengthPolicy } from '../graph/index.ts';
import type { Assessment } from './assess.ts';
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
import { isRegistrationRestricted, strengthsAsked } from './registration.ts';
import { choices, missingMethods } from './registration-plan.ts';
import {
  type Attempt,
  type Enrolment,
  personOf,
  type Registration,
  type World,
  withPerson,
} from './world.ts';

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
    return begin(
      world,
      attempt,
      isCampaign ? 'microsoftAuthenticator' : null,
      strengthsAsked(demand),
    );
  }
  const { registration } = attempt;
  if (!registration) return world;
  if (command.step === 'choose') return choose(world, registration, command.method);
  if (command.step === 'finish') return finish(world, registration, strengthsAsked(demand));
  return takeOn(world, registration, command, at, creation);
};

/** Opens the wizard for what a strength demands of somebody who has proved MFA with less. */
export const openWizard = (
  world: World,
  strengths: readonly AuthenticationStrengthPolicy[],
): World => (world.attempt ? begin(world, world.attempt, null, strengths) : world);

const begin = (
  world: World,
  attempt: Attempt,
  asked: RegistrableMethod | null,
  strengths: readonly AuthenticationStrengthPolicy[],
): World => {
  if (isRegistrationRestricted(world, attempt))
    return withAttempt(world, { registrationRestricted: true });
  const [first] = choices(world, personOf(world, attempt), strengths);
  const method = asked ?? first;
  return method ? turnTo(world, { done: [], asked, aside: [] }, method) : world;
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

/** A method becomes the person's only here, so that a wizard that was left keeps nothing half done. */
const finish = (
  world: World,
  { current, ...before }: Registration,
  strengths: readonly AuthenticationStrengthPolicy[],
): World => {
  const { attempt, tenant } = world;
  if (!attempt) return world;
  if (!current) return withAttempt(world, { registration: null });
  const person = saveMethod(tenant, personOf(world, attempt), current);
  const proofs = [triedWith(current), ...provesWith(tenant, current.method)];
  const proof = proofs.find((one) => meetsAll(strengths, one));
  const proved = proof ? { combination: combinationOf(proof), byRegistration: true } : null;
  // Where a strength asked for the method, an earlier proof did not meet it.
  const mfa = strengths.length > 0 ? (proved ?? attempt.mfa) : (attempt.mfa ?? proved);
  const saved = withAttempt(withPerson(world, person), { mfa });
  const isMore = before.asked === null && missingMethods(saved, person) > 0;
  const [method] = isMore ? choices(saved, person) : [];
  const next = { ...before, done: [...before.done, current.method] };
  if (method) return turnTo(saved, next, method);
  return withAttempt(saved, {
    registration: next.done.length > 1 ? { ...next, current: null } : null,
  });
};

/** Puts registration off until the next sign-in. */
export const skipRegistration = (world: World): World =>
  withAttempt(world, { registrationSkipped: true });
