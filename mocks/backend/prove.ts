import type { CodeError, PersonCommand } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import { digest } from './authentication/digest.ts';
import { sendRequest } from './authentication/number-matching.ts';
import { checkAnyCode } from './authentication/one-time-code.ts';
import { checkText } from './authentication/telephony.ts';
import { checkPassword, judgeNewPassword } from './authentication/password.ts';
import { combinationOf } from './methods.ts';
import { issueId } from './ids.ts';
import {
  afterMfa,
  afterPasswordChange,
  closedByPasswordChange,
  detect,
  isFamiliarPlace,
} from './risk.ts';
import { personOf, type World, withPerson } from './world.ts';
import type { Attempt } from './world/attempt.ts';
import type { FirstFactor } from './world/browser-session.ts';
import type { Digest } from './world/methods.ts';
import type { Person } from './world/person.ts';

type CommandOf<T extends PersonCommand['type']> = Extract<PersonCommand, { type: T }>;

/** The world with its attempt changed. A world without one stays as it is. */
export const withAttempt = (world: World, change: Partial<Attempt>): World =>
  world.attempt ? { ...world, attempt: { ...world.attempt, ...change } } : world;

/** Checks the first factor. Only a right password lets the risk engine and Conditional Access look. */
export const submitPassword = (
  world: World,
  { password }: CommandOf<'submitPassword'>,
  at: string,
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const place = isFamiliarPlace(world) ? 'familiar' : 'unfamiliar';
  const { person, error } = checkPassword(personOf(world, attempt), password, { at, place });
  const counted = withPerson(world, person);
  if (error) return withAttempt(counted, { passwordError: error });
  return passFirstFactor(withPerson(world, { ...person, lastFirstFactor: 'password' }), 'password');
};

/** What is undone when somebody has to sign in again within an attempt. */
export const notSignedIn: Partial<Attempt> = {
  firstFactor: null,
  session: null,
  mfa: null,
  registration: null,
  challenge: null,
  method: null,
};

/** Notes that the first factor has passed: from now on the risk engine and Conditional Access look. */
export const passFirstFactor = (world: World, firstFactor: FirstFactor): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const { risk, mustChangePassword } = personOf(world, attempt);
  const { riskLevel, riskState, riskDetail } = risk;
  return withAttempt(world, {
    firstFactor,
    mustChangePassword: firstFactor === 'password' ? mustChangePassword : null,
    passwordError: null,
    signInRisk: detect(world),
    userRiskBefore: { riskLevel, riskState, riskDetail },
  });
};

/** Asks for a challenge: a new request to the app, or a code. */
export const beginChallenge = (world: World, { method }: CommandOf<'beginChallenge'>): World =>
  withAttempt(world, {
    riskAcknowledged: true,
    challenge: null,
    passkey: null,
    method: method ?? null,
    phoneMessageId: null,
    throttled: false,
    codeError: null,
  });

/** Checks a typed code; a right one proves MFA. */
export const answerChallenge = (
  world: World,
  { code }: CommandOf<'answerChallenge'>,
  at: string,
  { evaluations, requirement }: Assessment,
): World => {
  const { attempt } = world;
  if (!attempt || requirement.kind !== 'enterCode') return world;
  const person = personOf(world, attempt);
  // Every proof of somebody whom a fraud report blocks is denied, right or wrong.
  if (person.mfaBlocked) {
    const { world: asked, challenge } = sendRequest(world, at, true);
    return withAttempt(asked, { method: null, challenge: { ...challenge, answer: 'denied' } });
  }
  const { method } = requirement;
  const { world: used, error } = checkTyped(world, person, method, code, at);
  if (!error) return passMfa(used, attempt, combinationOf(method), evaluations);
  const wrongCodes = attempt.wrongCodes + (error === 'empty' ? 0 : 1);
  return withAttempt(used, { method, codeError: error, wrongCodes });
};

const checkTyped = (
  world: World,
  person: Person,
  method: 'softwareOath' | 'sms',
  code: string,
  at: string,
): { world: World; error: CodeError | null } => {
  if (method === 'sms' && person.phone)
    return checkText(world, { personId: person.id, number: person.phone.number }, code, at);
  const { authenticators, error } = checkAnyCode(person.authenticators, code, at);
  return { world: withPerson(world, { ...person, authenticators }), error };
};

/** Notes that MFA was passed, and what that does to the risk. */
export const passMfa = (
  world: World,
  attempt: Attempt,
  combination: string,
  evaluations: Assessment['evaluations'],
): World =>
  afterMfa(
    world,
    {
      ...attempt,
      mfa: { combination, byRegistration: false },
      challenge: null,
      passkey: null,
      method: null,
      phoneMessageId: null,
      codeError: null,
    },
    evaluations,
  );

/**
 * Changes the password if it is good enough. Asked for by a policy or by IT staff, after MFA, that closes the user's
 * risk; a plain change of an expired or temporary password does not.
 */
export const changePassword = (
  world: World,
  typed: CommandOf<'changePassword'>,
  _at: string,
  assessment: Assessment,
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const error = judgeNewPassword(personOf(world, attempt), world.tenant, typed);
  if (error) return withAttempt(world, { newPasswordError: error });
  const salt = issueId(world, 'salt');
  return replacePassword(salt.world, digest(typed.newPassword, salt.id), assessment);
};

/** What a new password that is good enough does. */
export const replacePassword = (
  world: World,
  password: Digest,
  { demand, requirement }: Pick<Assessment, 'demand' | 'requirement'>,
): World => {
  const { attempt } = world;
  if (!attempt) return world;
  const person = personOf(world, attempt);
  const isManaged =
    demand?.kind === 'demands' && demand.unmet.some(({ control }) => control === 'riskRemediation');
  const changed: Person = {
    ...person,
    // Risk remediation ends earlier sessions with the change; this one goes on.
    mfaClaim: person.mfaClaim && !isManaged,
    password,
    mustChangePassword: null,
    toldByStaff: { ...person.toldByStaff, password: null },
  };
  if (requirement.kind !== 'changePassword')
    return withAttempt(withPerson(world, changed), { newPasswordError: null });
  const detail = isPolicys(demand)
    ? 'userPerformedSecuredPasswordReset'
    : 'userPerformedSecuredPasswordChange';
  return withAttempt(withPerson(world, afterPasswordChange(changed, detail)), {
    passwordChanged: true,
    newPasswordError: null,
    signInRisk: closedByPasswordChange(attempt.signInRisk, detail),
  });
};

/** Whether a policy asks for the change, and not IT staff alone. */
const isPolicys = (demand: Assessment['demand']): boolean =>
  demand?.kind === 'demands' &&
  demand.unmet.some(({ control }) => control === 'passwordChange' || control === 'riskRemediation');
