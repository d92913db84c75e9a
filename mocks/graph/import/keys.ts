import { isObject } from '../parse-collection.ts';
import type { Path } from './notes.ts';

/** One key of an object as the file spells it, and where its value is. */
export type Entry = { readonly key: string; readonly value: unknown; readonly path: Path };

/** `id@odata.type`, `@odata.context`, and bound actions such as `#microsoft.graph.restore`. */
export const isAnnotation = (key: string): boolean => key.includes('@') || key.startsWith('#');

/** Whether two spellings mean the same key: tools write `Id`, `id` and `ID`. */
export const isSameKey = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

/** The value of a key in whichever spelling; undefined if there is none. */
export const valueOf = (object: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.entries(object).find(([key]) => isSameKey(key, name))?.[1];

const isLifted = (key: string): boolean => isSameKey(key, 'additionalProperties');

const entriesAt = (object: Readonly<Record<string, unknown>>, path: Path): Entry[] =>
  Object.entries(object).map(([key, value]) => ({ key, value, path: [...path, key] }));

/**
 * The entries of an object. What the PowerShell SDK did not know it put into `AdditionalProperties`, and that counts as
 * if it stood beside it.
 */
export const entriesOf = (
  object: Readonly<Record<string, unknown>>,
  path: Path,
): { entries: Entry[]; lifted: Entry[] } => {
  const all = entriesAt(object, path);
  const bags = all.filter(({ key, value }) => isLifted(key) && isObject(value));
  return {
    entries: all.filter((entry) => !bags.includes(entry)),
    lifted: bags.flatMap((bag) => entriesAt(bag.value as Record<string, unknown>, bag.path)),
  };
};

/** Whether a value says anything: nulls, empty texts, empty lists and switches that are off do not. */
export const saysSomething = (value: unknown, depth = 0): boolean => {
  if (value === null || value === undefined || value === '' || value === false) return false;
  if (typeof value !== 'object' || depth > 20) return true;
  return Array.isArray(value)
    ? value.length > 0
    : Object.entries(value).some(
        ([key, part]) => !isAnnotation(key) && saysSomething(part, depth + 1),
      );
};

/** A path in the spelling of the file: rules name parts as Graph does, and the file may say `Conditions`. */
export const spelledAsIn = (root: unknown, path: Path): Path => {
  let value = root;
  return path.map((key) => {
    if (typeof key === 'number' || !isObject(value)) {
      value = Array.isArray(value) && typeof key === 'number' ? (value[key] as unknown) : undefined;
      return key;
    }
    const spelled = Object.keys(value).find((one) => isSameKey(one, key)) ?? key;
    value = value[spelled];
    return spelled;
  });
};

/** The value at a path of keys; undefined where the way ends before. */
export const valueAt = (object: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), object);
