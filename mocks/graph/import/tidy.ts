import type * as v from 'valibot';
import { isObject } from '../parse-collection.ts';
import { type Entry, entriesOf, isAnnotation, isSameKey, saysSomething, valueOf } from './keys.ts';
import { cannotJudge, isCutShort, type Log, remark } from './log.ts';
import { type Path, sayValue } from './notes.ts';
import { shapeOf } from './shape.ts';
import { annotated } from './tidy-annotations.ts';
import { tidyLeaf } from './tidy-leaf.ts';

/** Keys that say nothing about when a policy applies or what it asks for. */
const descriptions = ['description', 'createdDateTime', 'modifiedDateTime', 'deletedDateTime'];
/** Older keys that mean every device, as leaving them out does; and what is about workload identities only. */
const withoutEffect = new Map<string, (value: unknown) => boolean>([
  ['includedevices', (value) => sayValue(value).toLowerCase() === 'all'],
  ['includedevicestates', (value) => sayValue(value).toLowerCase() === 'all'],
  // Read by themselves, into the filter that says the same.
  ['devicestates', () => true],
  ['excludeserviceprincipals', () => true],
  ['serviceprincipalfilter', () => true],
]);
/** Keys outside the conditions and controls that still change whom a policy meets. */
const withEffect = ['partialEnablementStrategy', 'combinationConfigurations'];

const isInPart = (path: Path, part: Path): boolean =>
  path.length > part.length + 1 &&
  ['conditions', 'grantControls', 'sessionControls'].some((name) =>
    isSameKey(String(path[part.length]), name),
  );

type Context = {
  readonly log: Log;
  /** The path of the policy in its file. */
  readonly root: Path;
};

const leaveOut = ({ key, value, path }: Entry, inStrength: boolean, context: Context): void => {
  if (!saysSomething(value)) return;
  const lower = key.toLowerCase();
  if (withoutEffect.get(lower)?.(value)) return;
  const isKnown = (names: readonly string[]): boolean => names.some((name) => isSameKey(name, key));
  if (isKnown(withEffect) || (isInPart(path, context.root) && !inStrength)) {
    cannotJudge(context.log, path, value);
  } else if (!inStrength && !(isKnown(descriptions) && lower !== 'deleteddatetime')) {
    remark(context.log, 'keyLeftOut', path, { key });
  }
};

/** Whether every value of an object that was tidied is an empty list. */
const isEmpty = (object: object): boolean =>
  Object.values(object).every((value) => Array.isArray(value) && value.length === 0);

const tidyObject = (
  entries: Readonly<Record<string, v.GenericSchema>>,
  input: Readonly<Record<string, unknown>>,
  path: Path,
  context: Context,
): Record<string, unknown> | undefined => {
  const output: Record<string, unknown> = {};
  const { entries: own, lifted } = entriesOf(input, path);
  const inStrength = 'allowedCombinations' in entries;
  const useful = lifted.filter(({ key, value }) => !isAnnotation(key) && saysSomething(value));
  if (useful.length > 0) {
    const keys = useful.map(({ key }) => key).join(', ');
    remark(context.log, 'additionalProperties', path, { keys });
  }
  for (const entry of [...useful, ...own.filter(({ key }) => !isAnnotation(key))]) {
    const name = Object.keys(entries).find((known) => isSameKey(known, entry.key));
    const schema = name === undefined ? undefined : entries[name];
    if (name === undefined || schema === undefined) {
      leaveOut(entry, inStrength, context);
      continue;
    }
    const value = tidy(schema, entry.value, entry.path, context);
    if (name in output && value !== undefined) {
      remark(context.log, 'keyTwice', entry.path, { key: entry.key });
    }
    if (value !== undefined) output[name] = value;
  }
  Object.assign(output, annotated(entries, output, input, { path, log: context.log }));
  // A policy for workload identities stays one, whatever of them it names.
  const isKept = 'includeServicePrincipals' in entries && saysSomething(input);
  return isEmpty(output) && !isKept ? undefined : output;
};

const tidyList = (
  item: v.GenericSchema,
  input: unknown,
  path: Path,
  context: Context,
): unknown[] | undefined => {
  if (Array.isArray(input)) {
    return input.flatMap((value, index) => tidy(item, value, [...path, index], context) ?? []);
  }
  const counted = isObject(input) ? valueOf(input, 'value') : undefined;
  if (Array.isArray(counted)) {
    remark(context.log, 'valueAsList', path, { value: '{ value, Count }' });
    const key = Object.keys(input as object).find((one) => isSameKey(one, 'value')) ?? 'value';
    return tidyList(item, counted, [...path, key], context);
  }
  if (typeof input === 'string' && input.trim() === '') return [];
  if (isObject(input) && !saysSomething(input)) return [];
  const before = context.log.unjudged.length;
  const value = tidy(item, input, path, context);
  if (value === undefined) return undefined;
  const isRead = context.log.unjudged.length === before || !isObject(input) || isObject(value);
  // What stands in for an object that cannot be judged is not in the file, and that it cannot be judged is said.
  if (isRead)
    remark(context.log, 'valueAsList', path, { value: sayValue(isObject(input) ? value : input) });
  return [value];
};

/** Only a strength may be written as its id alone. */
const tidyPart = (
  entries: Readonly<Record<string, v.GenericSchema>>,
  input: unknown,
  path: Path,
  context: Context,
): unknown => {
  if (typeof input === 'string' && isCutShort(context.log, path, input)) return undefined;
  if (typeof input === 'string' && 'allowedCombinations' in entries && input.trim() !== '') {
    remark(context.log, 'typeAssumed', path, { value: input });
    return { id: input, displayName: input };
  }
  if (saysSomething(input)) cannotJudge(context.log, path, input);
  else remark(context.log, 'emptyPart', path);
  return undefined;
};

/**
 * Brings a value from an export into the form that Graph's schema asks for: Graph's spelling of keys, no annotations, no
 * empty parts. What was assumed and what is not known goes into the log. Undefined where nothing is configured.
 */
export const tidy = (
  schema: v.GenericSchema,
  input: unknown,
  path: Path,
  context: Context,
): unknown => {
  if (input === null || input === undefined) return undefined;
  const shape = shapeOf(schema);
  if (shape.kind === 'list') return tidyList(shape.item, input, path, context);
  if (shape.kind !== 'object') return tidyLeaf(shape, input, path, context.log);
  if (!isObject(input)) return tidyPart(shape.entries, input, path, context);
  const output = tidyObject(shape.entries, input, path, context);
  // Whom and what a policy is for has no form that is not configured; that it names nobody is for the rules to tell.
  const isOptional = !('includeUsers' in shape.entries || 'includeApplications' in shape.entries);
  if (output === undefined && isOptional && !saysSomething(input)) {
    remark(context.log, 'emptyPart', path);
  }
  return output;
};
