/** A word of a device filter rule. Values of attributes and operators are in lower case. */
export type FilterToken =
  | { readonly kind: 'attribute' | 'operator' | 'text'; readonly value: string }
  | { readonly kind: '(' | ')' | '[' | ']' | ',' | 'null' };

const operators: ReadonlySet<string> = new Set([
  'eq',
  'ne',
  'startswith',
  'notstartswith',
  'endswith',
  'notendswith',
  'contains',
  'notcontains',
  'in',
  'notin',
  'and',
  'or',
  'not',
]);

const pattern =
  /\s*(?:(?<mark>[()[\],])|"(?<double>(?:[^"`]|`.)*)"|'(?<single>[^']*)'|(?<word>[-\w.]+))/gy;

const tokenOfWord = (word: string): FilterToken | null => {
  const lower = word.toLowerCase();
  if (lower.startsWith('device.')) return { kind: 'attribute', value: lower.slice(7) };
  const operator = lower.startsWith('-') ? lower.slice(1) : lower;
  if (operators.has(operator)) return { kind: 'operator', value: operator };
  if (lower.startsWith('-')) return null;
  return lower === 'null' ? { kind: 'null' } : { kind: 'text', value: word };
};

/** Cuts a device filter rule into its words; null when something in it is no word. */
export const tokenize = (rule: string): FilterToken[] | null => {
  const tokens: FilterToken[] = [];
  const text = rule.trim();
  let position = 0;
  for (const match of text.matchAll(pattern)) {
    const { mark, double, single, word } = match.groups ?? {};
    const token =
      word !== undefined
        ? tokenOfWord(word)
        : mark !== undefined
          ? { kind: mark as '(' | ')' | '[' | ']' | ',' }
          : { kind: 'text' as const, value: single ?? double?.replaceAll(/`(.)/g, '$1') ?? '' };
    if (token === null) return null;
    tokens.push(token);
    position = match.index + match[0].length;
  }
  return position === text.length ? tokens : null;
};
