import { tokenize } from './device-filter-tokens.ts';
import type { FilterToken } from './device-filter-tokens.ts';

/** A device filter rule as a tree; comparisons are without regard to case. */
export type FilterExpression =
  | {
      readonly kind: 'and' | 'or';
      readonly left: FilterExpression;
      readonly right: FilterExpression;
    }
  | { readonly kind: 'not'; readonly inner: FilterExpression }
  | {
      readonly kind: 'compare';
      readonly attribute: string;
      readonly operator: string;
      readonly negated: boolean;
      /** null is the literal `null` of the rule language. */
      readonly values: readonly (string | null)[];
    };

/** The longest rule that the service takes, in characters. */
const maximumLength = 3072;

/** Reads from the front of the list that it is given, and takes what it has read out of it. */
type Words = FilterToken[];

const takeOperator = (words: Words, value: string): boolean => {
  const [next] = words;
  if (next?.kind !== 'operator' || next.value !== value) return false;
  words.shift();
  return true;
};

const readValue = (words: Words): string | null | undefined => {
  const next = words.shift();
  if (next?.kind === 'text') return next.value;
  return next?.kind === 'null' ? null : undefined;
};

const readList = (words: Words): (string | null)[] | null => {
  if (words.shift()?.kind !== '[') return null;
  const values: (string | null)[] = [];
  for (;;) {
    const value = readValue(words);
    if (value === undefined) return null;
    values.push(value);
    const next = words.shift()?.kind;
    if (next === ']') return values;
    if (next !== ',') return null;
  }
};

const readComparison = (words: Words): FilterExpression | null => {
  const attribute = words.shift();
  const operator = words.shift();
  if (attribute?.kind !== 'attribute' || operator?.kind !== 'operator') return null;
  if (['and', 'or', 'not'].includes(operator.value)) return null;
  const negated = operator.value === 'ne' || operator.value.startsWith('not');
  const plain = operator.value === 'ne' ? 'eq' : operator.value.replace(/^not/, '');
  const compare = {
    kind: 'compare' as const,
    attribute: attribute.value,
    operator: plain,
    negated,
  };
  if (plain === 'in') {
    const values = readList(words);
    return values === null ? null : { ...compare, values };
  }
  const value = readValue(words);
  if (value === undefined || (value === null && plain !== 'eq')) return null;
  return { ...compare, values: [value] };
};

const readTerm = (words: Words): FilterExpression | null => {
  if (takeOperator(words, 'not')) {
    const inner = readTerm(words);
    return inner === null ? null : { kind: 'not', inner };
  }
  if (words[0]?.kind !== '(') return readComparison(words);
  words.shift();
  const inner = readChain(words, 'or');
  return inner !== null && words.shift()?.kind === ')' ? inner : null;
};

/** `-and` binds tighter than `-or`. */
const readChain = (words: Words, kind: 'and' | 'or'): FilterExpression | null => {
  const readPart = () => (kind === 'or' ? readChain(words, 'and') : readTerm(words));
  let left = readPart();
  while (left !== null && takeOperator(words, kind)) {
    const right = readPart();
    left = right === null ? null : { kind, left, right };
  }
  return left;
};

/**
 * Reads a device filter rule; null when it cannot be read or is too long. Operators with or without hyphen.
 * Source: Conditional Access: Filter for devices, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-condition-filters-for-devices
 */
export const parseDeviceFilter = (rule: string): FilterExpression | null => {
  const words = rule.length > maximumLength ? null : tokenize(rule);
  if (words === null) return null;
  const expression = readChain(words, 'or');
  return words.length === 0 ? expression : null;
};
