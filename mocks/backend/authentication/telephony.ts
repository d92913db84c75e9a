import type { CodeError, PhoneMethod } from '../../../src/api/contract.ts';
import { issueCode, issueId } from '../ids.ts';
import type { World } from '../world.ts';
import type { PhoneCall, PhoneMessage, TextMessage } from '../world/messages.ts';
import { typedCode } from './typed-code.ts';

/** Seconds that a texted code is good for. Undocumented. */
const codeLifetime = 600;
/** Seconds until nobody answers a call any more. Undocumented. */
const callLifetime = 60;
/**
 * Texts, or calls, that one number gets in so many seconds. The limits are not published; people are advised to try no
 * more than five times in five minutes.
 * Source: "Frequently asked questions about Microsoft Entra multifactor authentication",
 * https://learn.microsoft.com/entra/identity/authentication/multi-factor-authentication-faq
 */
const limit = { messages: 5, seconds: 300 };

/** Whom a text or call is for. */
export interface Recipient {
  personId: string;
  /** E.164. */
  number: string;
}

const after = (at: string, seconds: number): string =>
  new Date(Date.parse(at) + seconds * 1000).toISOString();

const isThrottled = (world: World, method: PhoneMethod, { number }: Recipient, at: string) =>
  world.messages.filter(
    (message) =>
      message.method === method &&
      message.number === number &&
      after(message.sentAt, limit.seconds) > at,
  ).length >= limit.messages;

/** A world in which something was sent, and its id; null if it was one too many and nothing was. */
export interface Sent {
  world: World;
  messageId: string | null;
}

/** Texts a code. The code of the text before works no longer. */
export const sendText = (world: World, recipient: Recipient, at: string): Sent => {
  if (isThrottled(world, 'sms', recipient, at)) return { world, messageId: null };
  const named = issueId(world, 'text');
  const coded = issueCode(named.world);
  const text: TextMessage = {
    ...recipient,
    method: 'sms',
    id: named.id,
    code: coded.code,
    sentAt: at,
    expiresAt: after(at, codeLifetime),
    used: false,
  };
  return { world: withMessage(coded.world, text), messageId: text.id };
};

/** Calls, and asks for the # key. */
export const placeCall = (world: World, recipient: Recipient, at: string): Sent => {
  if (isThrottled(world, 'voice', recipient, at)) return { world, messageId: null };
  const named = issueId(world, 'call');
  const call: PhoneCall = {
    ...recipient,
    method: 'voice',
    id: named.id,
    sentAt: at,
    expiresAt: after(at, callLifetime),
    answer: 'none',
  };
  return { world: withMessage(named.world, call), messageId: call.id };
};

const withMessage = (world: World, message: PhoneMessage): World => ({
  ...world,
  messages: [...world.messages, message],
});

const changed = (world: World, message: PhoneMessage): World => ({
  ...world,
  messages: world.messages.map((one) => (one.id === message.id ? message : one)),
});

const textsTo = (world: World, { personId, number }: Recipient): TextMessage[] =>
  world.messages.filter(
    (message): message is TextMessage =>
      message.method === 'sms' && message.personId === personId && message.number === number,
  );

/** Checks a typed code against what was texted: only the newest text counts, for a while and once. */
export const checkText = (
  world: World,
  recipient: Recipient,
  typed: string,
  at: string,
): { world: World; error: CodeError | null } => {
  const code = typedCode(typed);
  if (code === '') return { world, error: 'empty' };
  const texts = textsTo(world, recipient);
  const text = texts.findLast((one) => one.code === code);
  if (!text) return { world, error: 'wrong' };
  if (text.used) return { world, error: 'reused' };
  if (text !== texts.at(-1) || text.expiresAt <= at) return { world, error: 'expired' };
  return { world: changed(world, { ...text, used: true }), error: null };
};

/** How a call stands at a moment; `waiting` while it rings or somebody has picked it up. */
export const callStanding = (
  call: PhoneCall,
  at: string,
): 'waiting' | 'confirmed' | 'hungUp' | 'reported' | 'unanswered' => {
  if (call.answer !== 'none' && call.answer !== 'pickedUp') return call.answer;
  return at < call.expiresAt ? 'waiting' : 'unanswered';
};

/** A call by its id; null if there is none. */
export const callOf = (world: World, id: string | null): PhoneCall | null =>
  world.messages.find((one): one is PhoneCall => one.method === 'voice' && one.id === id) ?? null;

/** The call that can be answered now: a later one ends those before it. */
export const presentCall = (world: World, at: string): PhoneCall | null => {
  const call = world.messages.findLast((one): one is PhoneCall => one.method === 'voice');
  return call && callStanding(call, at) === 'waiting' ? call : null;
};

/** The world after something was done about a call. */
export const answerCall = (world: World, call: PhoneCall, answer: PhoneCall['answer']): World =>
  changed(world, { ...call, answer });
