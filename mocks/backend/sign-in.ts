import type { PersonCommand } from '../../src/api/contract.ts';
import { isPassAskedFirst } from './authentication/temporary-access-pass.ts';
import { plainName } from './authentication/user-name.ts';
import type { Assessment } from './assess.ts';
import { issueId } from './ids.ts';
import { withoutSession } from './known-accounts.ts';
import { record } from './log.ts';
import { noRisk, noSignInRisk } from './risk.ts';
import { isPasskeyAskedFirst } from './authentication/passkey.ts';
import { personOf, type World, withPerson } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Person } from './world/person.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/** Begins an attempt for one of the scenario's people; nobody else gets as far as a password. */
export const start = (world: World, { userName }: CommandOf<'start'>, at: string): World => {
  const name = plainName(userName);
  if (name === '') return { ...world, userNameError: 'empty' };
  const person = world.people.find(({ userPrincipalName }) => userPrincipalName === name);
  if (!person) return { ...world, userNameError: 'unknownUser' };
  if (!(world.tenant.id in person.users)) return { ...world, userNameError: 'notInTenant' };
  return begin(world, person, at);
};

/** The world with a fresh attempt of a person. */
export const begin = (world: World, person: Person, at: string): World => {
  const attempt = issueId(world, 'attempt');
  const request = issueId(attempt.world, 'request');
  const correlation = issueId(request.world, 'correlation');
  return {
    ...correlation.world,
    userNameError: null,
    accountError: null,
    usesAnotherAccount: false,
    passkey: null,
    attempt: {
      ...freshAttempt(
        { id: attempt.id, requestId: request.id, correlationId: correlation.id },
        person.id,
        at,
      ),
      signsInWith: firstAsked(world, person, at),
    },
  };
};

/** What the page asks for first: a pass that is good, a passkey that was used last, or the password. */
export const firstAsked = (world: World, person: Person, at: string): Attempt['signsInWith'] => {
  if (isPassAskedFirst(person, at)) return 'temporaryAccessPass';
  return isPasskeyAskedFirst(world, person) ? 'fido2' : 'password';
};

/** An attempt before anything was shown. */
export const freshAttempt = (
  ids: Pick<Attempt, 'id' | 'requestId' | 'correlationId'>,
  personId: string,
  startedAt: string,
): Attempt => ({
  ...ids,
  startedAt,
  personId,
  firstFactor: null,
  mustChangePassword: null,
  session: null,
  signsInWith: 'password',
  passwordError: null,
  passkey: null,
  passError: null,
  signInRisk: noSignInRisk,
  userRiskBefore: noRisk,
  riskAcknowledged: false,
  challenge: null,
  method: null,
  phoneMessageId: null,
  throttled: false,
  codeError: null,
  wrongCodes: 0,
  mfa: null,
  registrationSkipped: false,
  provesToRegister: false,
  campaignSnoozed: false,
  registrationRestricted: false,
  registration: null,
  newPasswordError: null,
  passwordChanged: false,
  sessionsRevoked: false,
  termsError: null,
  termsDeclined: false,
  staySignedIn: null,
  sessionEnded: null,
  tenantBefore: null,
});

/** Leaves attempt and reset where they are, the sign-in with a line in its log; leaving the application signs out. */
export const cancel = (
  world: World,
  _command: CommandOf<'cancel'>,
  at: string,
  { requirement }: Assessment,
): World => {
  const { attempt } = world;
  const left = {
    ...world,
    reset: null,
    workDevice: null,
    userNameError: null,
    accountError: null,
    passkey: null,
  };
  if (!attempt) return { ...left, usesAnotherAccount: false };
  const recorded = { ...record(left, at), attempt: null };
  if (requirement.kind !== 'application') return recorded;
  return withoutSession(recorded, personOf(world, attempt).userPrincipalName);
};

/** Answers whether to stay signed in, once or for good. */
export const staySignedIn = (
  world: World,
  { answer, dontShowAgain }: CommandOf<'staySignedIn'>,
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const answered = { ...world, attempt: { ...attempt, staySignedIn: answer } };
  if (!dontShowAgain) return answered;
  return withPerson(answered, { ...personOf(world, attempt), staySignedInKept: answer });
};
