import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { usualPlace } from '../../../mocks/scenarios/places.ts';
import type { Linked, Question, Shared } from '../protocol.ts';
import { readQuestion } from './choices.ts';
import type { Gathered } from './policy-set.ts';
import { everydayApplication } from './rehearse/sign-ins.ts';

/** Grows when a link of before could be misread. */
const version = 1;

/** The most that a link's text may have, in characters: longer ones are cut by mail and chat. */
export const longestLink = 30_000;

const linkSchema = v.object({
  version: v.number(),
  question: v.optional(v.unknown()),
  policies: v.optional(v.array(v.looseObject({}))),
});

const toText = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const toBytes = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) =>
    one.codePointAt(0)!,
  );

/** What of the policies stands in a question, because somebody chose it. */
const chosenIn = ({ person, signIn }: Question): string[] => [
  ...person.memberOf,
  ...person.directoryRoles,
  ...(signIn.appId === everydayApplication ? [] : [signIn.appId]),
  ...signIn.networkLocationDetails.flatMap(({ networkNames }) => networkNames),
  ...(signIn.ipAddress === usualPlace.ipAddress ? [] : [signIn.ipAddress]),
];

/** Packs a question as the text of a link; with the policies only where that is asked for. */
export const shareOf = (
  { policies }: Gathered,
  { question, withPolicies }: { question: Question; withPolicies: boolean },
): Shared => {
  const told = {
    version,
    question,
    ...(withPolicies ? { policies: policies.map(({ policy }) => policy) } : {}),
  };
  const packed = deflateSync(strToU8(JSON.stringify(told)), { level: 9 });
  // A character has six bits.
  const length = Math.ceil((packed.length * 4) / 3);
  return {
    text: length > longestLink ? null : toText(packed),
    length,
    most: longestLink,
    chosen: chosenIn(question),
  };
};

const unpack = (text: string): unknown => {
  if (text.length > longestLink) return null;
  try {
    return JSON.parse(strFromU8(inflateSync(toBytes(text))));
  } catch {
    return null;
  }
};

/** Reads the text of a link. */
export const readLink = (text: string): Linked => {
  const parsed = v.safeParse(linkSchema, unpack(text));
  if (!parsed.success) return { problem: 'broken' };
  const { question, policies, version: own } = parsed.output;
  if (own > version) return { problem: 'newer' };
  const read = readQuestion(question);
  if (read === null) return { problem: 'broken' };
  return { question: read, policies: policies ? JSON.stringify({ value: policies }) : null };
};
