import { isObject } from '../parse-collection.ts';
import type { ImportReason } from './notes.ts';

/** What a JSON value is, in a word that a message can choose by. */
const kindOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? 'emptyList' : 'list';
  if (isObject(value)) {
    const inner = value['value'];
    return Array.isArray(inner) && inner.length === 0 ? 'emptyAnswer' : 'object';
  }
  return 'value';
};

/** Why JSON without policies is refused; up to five of its keys help to see which file it is. */
export const nothingFound = (value: unknown): ImportReason => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const keys = isObject(first) ? Object.keys(first) : [];
  const more = keys.length > 5 ? ', …' : '';
  return {
    code: 'noPolicies',
    values: { found: kindOf(value), keys: `${keys.slice(0, 5).join(', ')}${more}` },
    place: { line: 1, column: 1 },
  };
};
