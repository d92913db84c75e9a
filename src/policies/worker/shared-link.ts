import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { usualPlace } from '../../../mocks/scenarios/places.ts';
import type { Linked, Shared } from '../answer-protocol.ts';
import type { Question } from '../protocol.ts';
import { readQuestion } from './choices.ts';
import { knownOf } from './directory.ts';
import { exportOf } from './link-export.ts';
import type { Gathered } from './policy-set.ts';
import { type Change } from './changes.ts';
import { importText } from '../../../mocks/graph/import/index.ts';
import { changesForLink, changesFromLink, linkedChangesSchema } from './link-changes.ts';
import { type BeforeAndAfter, gatherSet, type PolicySet, withFiles } from './policy-set.ts';
import { deviceAttributes } from './rehearse/device-attributes.ts';
import { everydayApplication } from './rehearse/sign-ins.ts';

/** Grows when a link of before could be misread. One without changes is the same as in version 1, which knew none. */
const version = 2;

/** The most that a link's text may have, in characters: longer ones are cut by mail and chat. */
export const longestLink = 30_000;

const linkSchema = v.object({
  version: v.number(),
  question: v.optional(v.unknown()),
  policies: v.optional(v.array(v.looseObject({}))),
  named: v.optional(v.array(v.looseObject({}))),
  changes: v.optional(linkedChangesSchema, []),
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

/** What a sign-in's device has that filters look for. */
const attributesIn = ({ deviceInfo }: Question['signIn']): string[] =>
  deviceAttributes.flatMap((attribute) => deviceInfo?.[attribute] ?? []);

/**
 * What stands in a question that is of the policies, or of the user's own: ids, what is called by one of their names,
 * and `own`, the names that the user gave.
 */
const chosenIn = (
  gathered: Gathered,
  { person, signIn }: Question,
  own: readonly string[],
): string[] => {
  const { nameOf } = knownOf(gathered);
  const places = signIn.networkLocationDetails.flatMap(({ networkNames }) => networkNames);
  const names = [
    ...person.memberOf.map((id) => nameOf('group', id) ?? id),
    ...places.map((id) => nameOf('location', id) ?? id),
    nameOf('application', signIn.appId) ?? signIn.appId,
  ];
  const called = [person.displayName ?? '', signIn.name];
  return [
    ...new Set([
      ...called.filter((one) => own.includes(one) || names.some((name) => one.includes(name))),
      ...[person.userPrincipalName].filter((one) => !one.endsWith('@contoso.example')),
      ...[person.id ?? [], person.externalTenantId ?? []].flat(),
      ...person.memberOf,
      ...person.directoryRoles,
      ...(signIn.appId === everydayApplication
        ? []
        : [signIn.appId, signIn.appDisplayName ?? []].flat()),
      ...(signIn.authenticationContextValue ? [signIn.authenticationContextValue] : []),
      ...places,
      ...(signIn.ipAddress === usualPlace.ipAddress ? [] : [signIn.ipAddress]),
      ...attributesIn(signIn),
    ]),
  ];
};

/** Packs a question as the text of a link; with the policies, what is known of what they name, and what is changed of them, only where that is asked for. */
export const shareOf = (
  { before, after }: BeforeAndAfter,
  made: readonly Change[],
  {
    question,
    withPolicies,
    own = [],
  }: { question: Question; withPolicies: boolean; own?: readonly string[] },
): Shared => {
  const changes = withPolicies ? changesForLink(made) : [];
  const told = {
    version: changes.length > 0 ? version : 1,
    question,
    // What was added is known to the set as it is now.
    ...(withPolicies
      ? exportOf({ ...after, policies: before.policies }, question, after.policies)
      : {}),
    ...(changes.length > 0 ? { changes } : {}),
  };
  const packed = deflateSync(strToU8(JSON.stringify(told)), { level: 9 });
  // A character has six bits.
  const length = Math.ceil((packed.length * 4) / 3);
  return {
    text: length > longestLink ? null : toText(packed),
    length,
    most: longestLink,
    chosen: chosenIn(after, question, own),
    changes: made.length,
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

/** What a link carries, as the set takes it: policies as the text of a file. */
export type ReadLink =
  | { question: Question; policies: string | null; changes: readonly Change[] }
  | Extract<Linked, { problem: unknown }>;

const fileOf = ({ policies, named }: { policies: object[]; named?: object[] | undefined }) =>
  JSON.stringify({ value: policies, ...(named ? { named } : {}) });

/** Reads the text of a link. */
export const readLink = (text: string): ReadLink => {
  const parsed = v.safeParse(linkSchema, unpack(text));
  if (!parsed.success) return { problem: 'broken' };
  const { question, policies, named, version: own } = parsed.output;
  const changes = changesFromLink(parsed.output.changes);
  if (own > version) return { problem: 'newer' };
  const read = readQuestion(question);
  if (read === null || changes === null) return { problem: 'broken' };
  if (!policies) return { question: read, policies: null, changes: [] };
  return { question: read, policies: fileOf({ policies, named }), changes };
};

/**
 * A set with what a link carries. Beside policies of its own the link's come as they are with its changes: these would
 * be read as changes of all.
 */
export const withLink = (set: PolicySet, path: string, text: string): PolicySet => {
  const read = readLink(text);
  if (!('question' in read) || read.policies === null) return set;
  const { question, changes, policies } = read;
  const file = importText(path, policies);
  const isAlone = set.changes.length === 0 && set.imports.every((one) => one.policies.length === 0);
  if (isAlone || changes.length === 0)
    return { ...withFiles(set, [file]), changes: [...set.changes, ...changes] };
  const after = gatherSet({ imports: [file], namings: [], changes });
  return withFiles(set, [importText(path, fileOf(exportOf(after, question)))]);
};
