import type { ResetCommand } from '../../../src/api/contract.ts';
import { digest, matches } from '../authentication/digest.ts';
import { sendRequest } from '../authentication/number-matching.ts';
import { checkAnyCode } from '../authentication/one-time-code.ts';
import { judgeResetPassword } from '../authentication/password.ts';
import { neverLocked } from '../authentication/smart-lockout.ts';
import { checkText, placeCall, sendText } from '../authentication/telephony.ts';
import { normalAnswer } from '../authentication/security-questions.ts';
import { checkMail, sendMail } from '../authentication/mail.ts';
import { plainName } from '../authentication/user-name.ts';
import { maximumWrongCodes } from '../case.ts';
import { issueCharacters, issueId } from '../ids.ts';
import { afterPasswordChange, noRisk } from '../risk.ts';
import { knownPeople, personOf, type World, withPerson } from '../world.ts';
import type { Digest } from '../world/methods.ts';
import type { Person } from '../world/person.ts';
import type { Reset } from '../world/reset.ts';
import { personOfReset } from './assess.ts';

type CommandOf<T extends ResetCommand['type']> = Extract<ResetCommand, { type: T }>;

/** How long somebody waits who got too many answers wrong. */
const waitingTime = 24 * 60 * 60 * 1000;

/** The world with its reset changed. A world without one stays as it is. */
export const withReset = (world: World, change: Partial<Reset>): World =>
  world.reset ? { ...world, reset: { ...world.reset, ...change } } : world;

/** Opens the reset beside the attempt, with the user name that is known by then. */
export const beginReset = (world: World): World => {
  const named = issueId(world, 'reset');
  const drawn = issueCharacters(named.world);
  const { attempt } = world;
  return {
    ...drawn.world,
    reset: {
      id: named.id,
      userName: attempt ? personOf(world, attempt).userPrincipalName : '',
      picture: drawn.characters,
      userNameError: null,
      personId: null,
      userRiskBefore: noRisk,
      proved: [],
      method: null,
      challenge: null,
      mail: null,
      phoneMessageId: null,
      codesSent: [],
      proofError: null,
      newPasswordError: null,
      done: false,
    },
  };
};

/** Draws another picture. */
export const newResetPicture = (world: World): World => {
  const drawn = issueCharacters(world);
  return withReset(drawn.world, { picture: drawn.characters, userNameError: null });
};

/** Takes user name and characters. Whether there is such an account is looked at only once the picture was read. */
export const identifyForReset = (
  world: World,
  { userName, characters }: CommandOf<'identifyForReset'>,
): World => {
  const name = plainName(userName);
  const typed = characters.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  // What names nobody is not kept: a password lands here by mistake.
  if (name === '' || typed === '') return withReset(world, { userNameError: 'empty' });
  const again = newResetPicture(world);
  if (typed !== world.reset?.picture) return withReset(again, { userNameError: 'wrongCharacters' });
  const person = knownPeople(world).find(({ userPrincipalName }) => userPrincipalName === name);
  if (!person) return withReset(again, { userNameError: 'unknownUser' });
  const { riskLevel, riskState, riskDetail } = person.risk;
  return withReset(world, {
    userName: name,
    userNameError: null,
    personId: person.id,
    userRiskBefore: { riskLevel, riskState, riskDetail },
  });
};

/** Chooses a method and sends what it sends: a request to the app, a mail, a text, or a call. */
export const beginResetProof = (
  world: World,
  { method }: CommandOf<'beginResetProof'>,
  at: string,
): World => {
  const { reset } = world;
  const person = reset && personOfReset(world, reset);
  if (!person) return world;
  const begun = withReset(world, { method, challenge: null, proofError: null });
  if (method === 'appNotification') {
    const sent = sendRequest(begun, at, person.mfaBlocked);
    return withReset(sent.world, { challenge: sent.challenge });
  }
  const codesSent = [...reset.codesSent, method];
  if ((method === 'mobileSMS' || method === 'mobileCall') && person.phone) {
    const send = method === 'mobileSMS' ? sendText : placeCall;
    const sent = send(begun, { personId: person.id, number: person.phone.number }, at);
    return sent.messageId === null
      ? withReset(sent.world, { proofError: 'throttled' })
      : withReset(sent.world, { phoneMessageId: sent.messageId, codesSent });
  }
  if (method !== 'email' || person.email === null) return begun;
  const sent = sendMail(begun, person.email, at);
  return withReset(sent.world, { mail: sent.mail, codesSent });
};

/** Notes that the method in use proved who it is. */
export const passResetProof = (world: World): World => {
  const { reset } = world;
  if (!reset?.method) return world;
  return withReset(world, {
    proved: [...reset.proved, reset.method],
    method: null,
    challenge: null,
    mail: null,
    phoneMessageId: null,
    proofError: null,
  });
};

/** Notes a refused answer; too many of them close the door for a day. */
const refuse = (
  world: World,
  person: Person,
  proofError: NonNullable<Reset['proofError']>,
  at: string,
): World => {
  const noted = withReset(world, { proofError });
  if (proofError === 'empty') return noted;
  const wrongResetAnswers = person.wrongResetAnswers + 1;
  if (wrongResetAnswers < maximumWrongCodes)
    return withPerson(noted, { ...person, wrongResetAnswers });
  const resetBlockedUntil = new Date(Date.parse(at) + waitingTime).toISOString();
  return withPerson(noted, { ...person, wrongResetAnswers: 0, resetBlockedUntil });
};

/** Whether this reset has texted a code: one that a sign-in was texted proves nothing here. */
const wasTexted = ({ messages }: World, { phoneMessageId }: Reset): boolean =>
  messages.some(({ id, method }) => id === phoneMessageId && method === 'sms');

/** Checks a code of the app, or out of a mail or a text. */
export const answerResetProof = (
  world: World,
  { code }: CommandOf<'answerResetProof'>,
  at: string,
): World => {
  const { reset } = world;
  const person = reset && personOfReset(world, reset);
  if (!person) return world;
  if (reset.method === 'appCode') {
    const { authenticators, error } = checkAnyCode(person.authenticators, code, at);
    const used = { ...person, authenticators };
    const next = withPerson(world, used);
    return error ? refuse(next, used, error, at) : passResetProof(next);
  }
  if (reset.method === 'mobileSMS' && person.phone && wasTexted(world, reset)) {
    const recipient = { personId: person.id, number: person.phone.number };
    const checked = checkText(world, recipient, code, at);
    return checked.error
      ? refuse(checked.world, person, checked.error, at)
      : passResetProof(checked.world);
  }
  const error = checkMail(reset.method === 'email' ? reset.mail : null, code, at);
  return error ? refuse(world, person, error, at) : passResetProof(world);
};

/** Checks the answers to all questions at once, so that nobody learns which of them was right. */
export const answerSecurityQuestions = (
  world: World,
  { answers }: CommandOf<'answerSecurityQuestions'>,
  at: string,
): World => {
  const { reset } = world;
  const person = reset && personOfReset(world, reset);
  if (!person) return world;
  const asked = person.securityQuestions.slice(0, world.tenant.selfServicePasswordReset.questions);
  const typed = asked.map((_, index) => normalAnswer(answers[index] ?? ''));
  if (typed.includes('')) return refuse(world, person, 'empty', at);
  const right = asked.every(({ answer }, index) => matches(typed[index] ?? '', answer));
  return right ? passResetProof(world) : refuse(world, person, 'wrong', at);
};

/** Replaces the password if it is good enough: that ends the lockout, and closes the user's risk. */
export const resetPassword = (world: World, typed: CommandOf<'resetPassword'>): World => {
  const { reset } = world;
  const person = reset && personOfReset(world, reset);
  if (!person) return world;
  const error = judgeResetPassword(person, world.tenant, typed);
  if (error) return withReset(world, { newPasswordError: error });
  const salt = issueId(world, 'salt');
  const password = digest(typed.newPassword, salt.id);
  return withReset(withPerson(salt.world, withPasswordReset(person, password)), {
    newPasswordError: null,
    done: true,
  });
};

/** Somebody who reset the own password. */
export const withPasswordReset = (person: Person, password: Digest): Person =>
  afterPasswordChange({
    ...person,
    password,
    account: 'enabled',
    mustChangePassword: null,
    toldByStaff: { ...person.toldByStaff, password: null },
    lockout: neverLocked,
    wrongResetAnswers: 0,
  });
