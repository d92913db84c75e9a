import type { PhoneCommand, PhoneView } from '../../src/api/contract.ts';
import { assess, type Assessment } from './assess.ts';
import { codeAt, showsCodes } from './authentication/one-time-code.ts';
import { answerCall, presentCall } from './authentication/telephony.ts';
import { combinationOf } from './methods.ts';
import { canReport, ownRequest, trialOf, waitingElsewhere } from './phone-requests.ts';
import { passMfa, withAttempt } from './prove.ts';
import { clockOf } from './reply.ts';
import { personOfReset } from './reset/assess.ts';
import { passResetProof, withReset } from './reset/commands.ts';
import { afterReport } from './risk.ts';
import { asAttempted, personOf, type World, withPerson } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { Challenge } from './world/challenge.ts';
import type { Mail } from './world/messages.ts';
import type { Person } from './world/person.ts';
import type { Enrolment } from './world/registration.ts';

type CommandOf<T extends PhoneCommand['type']> = Extract<PhoneCommand, { type: T }>;

/** Scans the QR code on the page: from now on the app shares the secret. */
export const phoneScan = (world: World): World => {
  return withEnrolment(world, (enrolment) =>
    'secret' in enrolment ? { ...enrolment, connected: true, error: null } : enrolment,
  );
};

/** Says yes with the number typed on the phone. A wrong number is a no, and so is whatever a blocked person says. */
export const phoneApprove = (
  world: World,
  { number, request: id }: CommandOf<'phoneApprove'>,
  _at: string,
  { evaluations, requirement }: Assessment,
): World => {
  const { attempt, reset } = world;
  const other = otherOf(world, id);
  if (other) return answered(world, id, number === other.number ? 'approved' : 'denied');
  if (reset) return approveReset(world, number);
  const own = ownRequest(world, requirement);
  if (!attempt || !own) return world;
  if (number !== own.number) return answered(world, id, 'denied');
  if (attempt.registration)
    return withEnrolment(world, (enrolment) => ({ ...enrolment, confirmed: true }));
  // On a clock that stands still the request would wait for ever, and could be approved after all.
  if (personOf(world, attempt).mfaBlocked) return answered(world, id, 'denied');
  return passMfa(world, attempt, combinationOf('microsoftAuthenticatorPush'), evaluations);
};

const approveReset = (world: World, number: string): World => {
  const { reset } = world;
  const person = reset && personOfReset(world, reset);
  const right = number === reset?.challenge?.number && person?.mfaBlocked === false;
  return right ? passResetProof(world) : answered(world, undefined, 'denied');
};

/** Says no. */
export const phoneDeny = (world: World, { request }: CommandOf<'phoneDeny'>): World =>
  answered(world, request, 'denied');

/** Says no, and that somebody else asked, which puts the person at high risk. */
export const phoneReport = (world: World, { request }: CommandOf<'phoneReport'>): World =>
  reported(answered(world, request, 'reported'));

const reported = (world: World): World =>
  world.attempt ? withPerson(world, afterReport(personOf(world, world.attempt))) : world;

const otherOf = ({ elsewhere }: World, id: string | undefined): Challenge | null =>
  elsewhere.find(({ request }) => request !== null && request.id === id)?.request ?? null;

/** The world with the answer to the request of an id, or to this sign-in's own. */
const answered = (
  world: World,
  id: string | undefined,
  answer: Exclude<Challenge['answer'], 'none'>,
): World => {
  if (otherOf(world, id))
    return {
      ...world,
      elsewhere: world.elsewhere.map((other) =>
        other.request && other.request.id === id
          ? { ...other, request: { ...other.request, answer } }
          : other,
      ),
    };
  const { attempt, reset } = world;
  if (reset)
    return withReset(world, { challenge: reset.challenge && { ...reset.challenge, answer } });
  if (!attempt) return world;
  const { challenge } = attempt;
  const trial = trialOf(attempt);
  if (trial)
    return withEnrolment(world, (enrolment) =>
      'trial' in enrolment ? { ...enrolment, trial: { ...trial, answer } } : enrolment,
    );
  return challenge ? withAttempt(world, { challenge: { ...challenge, answer } }) : world;
};

/** Picks the call up, presses the # key, or hangs up. The key proves who the person is, unless a report blocks them. */
export const phoneCall = (
  world: World,
  { answer }: CommandOf<'phoneCall'>,
  at: string,
  { evaluations }: Assessment,
): World => {
  const call = presentCall(world, at);
  if (!call) return world;
  if (answer === 'pickUp') return answerCall(world, call, 'pickedUp');
  if (answer === 'hangUp') return answerCall(world, call, 'hungUp');
  if (answer === 'report') return reported(answerCall(world, call, 'reported'));
  const { attempt, reset } = world;
  const person = personOnPhone(world);
  if (person?.mfaBlocked) return answerCall(world, call, 'hungUp');
  const confirmed = answerCall(world, call, 'confirmed');
  if (reset) return reset.phoneMessageId === call.id ? passResetProof(confirmed) : confirmed;
  const current = attempt?.registration?.current;
  if (current?.method === 'phone' && current.messageId === call.id)
    return withEnrolment(confirmed, (enrolment) => ({ ...enrolment, confirmed: true }));
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

/** The application that asks in a password reset, by its name in the directory. */
const resetApplication = 'Microsoft password reset service';

/** Whose phone it is: of the person who resets a password, or signs in. */
const personOnPhone = (world: World): Person | null => {
  const { attempt, reset, people } = world;
  if (reset) return personOfReset(world, reset);
  return attempt ? personOf(world, attempt) : (people[0] ?? null);
};

/** What the phone of the person who is signing in shows at a moment. */
export const phoneView = (present: World, at: string): Omit<PhoneView, 'revision'> => {
  const world = asAttempted(present);
  const { attempt, reset } = world;
  const { requirement } = assess(world, at);
  const person = personOnPhone(world);
  const waiting = ownRequest(world, requirement);
  const ours = {
    organisation: world.tenant.displayName,
    account: person?.userPrincipalName ?? '',
  };
  const call = presentCall(world, at);
  return {
    attemptId: (reset ?? attempt)?.id ?? null,
    clock: clockOf(world, at),
    request: waiting && {
      ...ours,
      id: waiting.id,
      applicationName: reset ? resetApplication : world.tenant.application.displayName,
      place: world.circumstances.place,
      expiresAt: waiting.expiresAt,
      number: waiting.number,
      notifies: requirement.kind !== 'approveRequest' || attempt?.signInRisk.riskState === 'none',
    },
    others: waitingElsewhere(world, at).flatMap(({ request, isUnusual, applicationName, place }) =>
      request
        ? [
            {
              ...ours,
              id: request.id,
              applicationName,
              place,
              expiresAt: request.expiresAt,
              notifies: !isUnusual,
            },
          ]
        : [],
    ),
    canReport: canReport(world, requirement),
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
    mail: mailOf(world),
    told: person?.toldByStaff ?? { password: null, pass: null },
    codes: person ? codesOf(person, attempt, at) : [],
  };
};

/** The codes of all accounts, the newest first: one that is being added stands above the others. */
const codesOf = (
  { authenticators, userPrincipalName }: Person,
  attempt: Attempt | null,
  at: string,
): PhoneView['codes'] => {
  const current = attempt?.registration?.current;
  const added = connectedSecret(attempt);
  const accounts = authenticators
    .filter(showsCodes)
    .map(({ secret, deviceName }) => ({ secret, isMicrosofts: deviceName !== null }));
  if (added)
    accounts.push({ secret: added, isMicrosofts: current?.method === 'microsoftAuthenticator' });
  return accounts
    .map(({ secret, isMicrosofts }, index) => ({
      id: String(index),
      app: isMicrosofts ? ('microsoftAuthenticator' as const) : ('softwareOath' as const),
      account: userPrincipalName,
      ...codeAt(secret, at),
    }))
    .toReversed();
};

/** The mail that the page waits for, of a reset or of an address that is being set up. */
const mailOf = ({ attempt, reset }: World): Mail[] => {
  const current = attempt?.registration?.current;
  const mail = reset ? reset.mail : current?.method === 'email' ? current.mail : null;
  return mail ? [mail] : [];
};

const connectedSecret = (attempt: Attempt | null): string | null => {
  const current = attempt?.registration?.current;
  return current && 'connected' in current && current.connected ? current.secret : null;
};
