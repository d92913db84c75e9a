import type { PhoneCommand, PhoneView } from '../../src/api/contract.ts';
import { assess, type Assessment } from './assess.ts';
import { codeAt } from './authentication/one-time-code.ts';
import { answerCall, presentCall } from './authentication/telephony.ts';
import { combinationOf } from './methods.ts';
import { passMfa, withAttempt } from './prove.ts';
import { personOfReset } from './reset/assess.ts';
import { passResetProof, withReset } from './reset/commands.ts';
import { type Attempt, type Challenge, type Enrolment, personOf, type World } from './world.ts';

/** Scans the QR code on the page: from now on the app shares the secret. */
export const phoneScan = (world: World): World => {
  return withEnrolment(world, (enrolment) => ({ ...enrolment, connected: true, error: null }));
};

/** Says yes with the number typed on the phone. A wrong number is a no, and so is whatever a blocked person says. */
export const phoneApprove = (
  world: World,
  { number }: Extract<PhoneCommand, { type: 'phoneApprove' }>,
  _at: string,
  { evaluations }: Assessment,
): World => {
  const { attempt, reset } = world;
  if (reset) return approveReset(world, number);
  const request = attempt && waitingRequest(attempt);
  if (!attempt || !request) return world;
  if (number !== request.number) return phoneDeny(world);
  if (attempt.registration)
    return withEnrolment(world, (enrolment) => ({ ...enrolment, confirmed: true }));
  // On a clock that stands still the request would wait for ever, and could be approved after all.
  if (personOf(world, attempt).mfaBlocked) return phoneDeny(world);
  return passMfa(world, attempt, combinationOf('microsoftAuthenticatorPush'), evaluations);
};

const approveReset = (world: World, number: string): World => {
  const { reset } = world;
  const person = reset && personOfReset(world, reset);
  const right = number === reset?.challenge?.number && person?.mfaBlocked === false;
  return right ? passResetProof(world) : phoneDeny(world);
};

/** Says no. */
export const phoneDeny = (world: World): World => {
  const { attempt, reset } = world;
  if (reset)
    return withReset(world, {
      challenge: reset.challenge && { ...reset.challenge, answer: 'denied' },
    });
  if (!attempt) return world;
  const { challenge } = attempt;
  const trial = trialOf(attempt);
  if (trial)
    return withEnrolment(world, (enrolment) => ({
      ...enrolment,
      trial: { ...trial, answer: 'denied' },
    }));
  return challenge ? withAttempt(world, { challenge: { ...challenge, answer: 'denied' } }) : world;
};

/** Picks the call up, presses the # key, or hangs up. The key proves who the person is, unless a report blocks them. */
export const phoneCall = (
  world: World,
  { answer }: Extract<PhoneCommand, { type: 'phoneCall' }>,
  at: string,
  { evaluations }: Assessment,
): World => {
  const call = presentCall(world, at);
  if (!call) return world;
  if (answer === 'pickUp') return answerCall(world, call, 'pickedUp');
  if (answer === 'hangUp') return answerCall(world, call, 'hungUp');
  const { attempt } = world;
  if (attempt && personOf(world, attempt).mfaBlocked) return answerCall(world, call, 'hungUp');
  const confirmed = answerCall(world, call, 'confirmed');
  return attempt?.phoneMessageId === call.id
    ? passMfa(confirmed, attempt, combinationOf('voice'), evaluations)
    : confirmed;
};

/** The world with the method that is being set up changed. */
const withEnrolment = (world: World, change: (enrolment: Enrolment) => Enrolment): World => {
  const registration = world.attempt?.registration;
  if (!registration?.current) return world;
  return withAttempt(world, {
    registration: { ...registration, current: change(registration.current) },
  });
};

const trialOf = ({ registration }: Attempt): Challenge | null => {
  const current = registration?.current;
  return current && 'trial' in current ? current.trial : null;
};

/** The application that asks in a password reset, by its name in the directory. */
const resetApplication = 'Microsoft password reset service';

const waitingRequest = (attempt: Attempt): Challenge | null =>
  attempt.registration ? trialOf(attempt) : attempt.challenge;

/** What the phone of the person who is signing in shows at a moment. */
export const phoneView = (world: World, at: string): Omit<PhoneView, 'revision'> => {
  const { attempt, reset } = world;
  const { requirement } = assess(world, at);
  const person = reset
    ? personOfReset(world, reset)
    : attempt
      ? personOf(world, attempt)
      : world.people[0];
  const asks = ['approveRequest', 'tryAuthenticator', 'approveReset'].includes(requirement.kind);
  const isAsked = asks && !('error' in requirement && requirement.error);
  const asked = reset ? reset.challenge : attempt && waitingRequest(attempt);
  const waiting = isAsked ? asked : null;
  const call = presentCall(world, at);
  // An account that is being added stands above an older one.
  const secret = connectedSecret(attempt) ?? person?.authenticator?.secret;
  return {
    attemptId: (reset ?? attempt)?.id ?? null,
    request: waiting && {
      applicationName: reset ? resetApplication : world.application.displayName,
      organisation: world.tenant.displayName,
      account: person?.userPrincipalName ?? '',
      place: world.circumstances.place,
      expiresAt: waiting.expiresAt,
      number: waiting.number,
    },
    texts: world.messages.flatMap((message) =>
      message.method === 'sms'
        ? [
            {
              id: message.id,
              code: message.code,
              organisation: world.tenant.displayName,
              sentAt: message.sentAt,
            },
          ]
        : [],
    ),
    call: call && {
      id: call.id,
      organisation: world.tenant.displayName,
      state: call.answer === 'pickedUp' ? 'answered' : 'ringing',
      expiresAt: call.expiresAt,
    },
    canScan: 'uri' in requirement && connectedSecret(attempt) === null,
    mail: reset?.mail ? [reset.mail] : [],
    codes: secret && person ? [{ account: person.userPrincipalName, ...codeAt(secret, at) }] : [],
  };
};

const connectedSecret = (attempt: Attempt | null): string | null => {
  const current = attempt?.registration?.current;
  return current?.connected ? current.secret : null;
};
