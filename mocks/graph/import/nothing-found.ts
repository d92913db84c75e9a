import { isObject } from '../parse-collection.ts';
import type { ImportReason } from './notes.ts';

/** What a JSON value is, in a word that a message can choose by. */
const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'emptyList' : 'list';
  if (isObject(value)) {
    if (isObject(value['error'])) return 'error';
    const inner = value['value'];
    return Array.isArray(inner) && inner.length === 0 ? 'emptyAnswer' : 'object';
  }
  return typeof value === 'string' && /^\s*[[{]/.test(value) ? 'quoted' : 'value';
};

/** Of an error that Graph answered with its code says more than its keys. */
const keysOf = (object: Readonly<Record<string, unknown>>, kind: string): string[] => {
  const error = object['error'];
  const code = kind === 'error' && isObject(error) ? error['code'] : undefined;
  return typeof code === 'string' ? [code] : Object.keys(object);
};

/** Why JSON without policies is refused; up to five of its keys help to see which file it is. */
export const nothingFound = (value: unknown): ImportReason => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const kind = kindOf(value);
  const keys = isObject(first) ? keysOf(first, kind) : [];
  const isKeyless = keys.length === 0 && (kind === 'object' || kind === 'list');
  const more = keys.length > 5 ? ', …' : '';
  return {
    code: 'noPolicies',
    values: { found: isKeyless ? 'keyless' : kind, keys: `${keys.slice(0, 5).join(', ')}${more}` },
    place: { line: 1, column: 1 },
  };
};
