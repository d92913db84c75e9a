import { badRequest, type GraphFault } from '../fault.ts';
import { memberIn } from './enum-members.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Whether something passes a filter. */
export type Predicate = (item: unknown) => boolean;

type Value = Extract<Token, { kind: 'value' }>;
type Read = (item: unknown) => unknown;

/** What a path names in something, step by step; undefined where it ends early. */
export const valueAt = (item: unknown, path: string): unknown =>
  path
    .split('/')
    .reduce<unknown>(
      (present, key) =>
        typeof present === 'object' && present !== null
          ? (present as Record<string, unknown>)[key]
          : undefined,
      item,
    );

const comparable = (found: unknown, { isDate }: Value): unknown =>
  isDate && typeof found === 'string' ? Date.parse(found) : (found ?? null);

type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

/** Where two values stand to each other; null where they cannot be compared: nothing is above or below null. */
const order = (found: unknown, wanted: Value['value']): number | null => {
  if (wanted === null || typeof found !== typeof wanted) return null;
  if (found === wanted) return 0;
  return (found as NonNullable<Value['value']>) > wanted ? 1 : -1;
};

const comparisons: Record<Comparison, (found: unknown, wanted: Value['value']) => boolean> = {
  eq: (found, wanted) => found === wanted,
  ne: (found, wanted) => found !== wanted,
  gt: (found, wanted) => order(found, wanted) === 1,
  ge: (found, wanted) => (order(found, wanted) ?? -1) >= 0,
  lt: (found, wanted) => order(found, wanted) === -1,
  le: (found, wanted) => (order(found, wanted) ?? 1) <= 0,
};

const isComparison = (text: string): text is Comparison => text in comparisons;

const all =
  (parts: readonly Predicate[]): Predicate =>
  (item) =>
    parts.every((part) => part(item));

const some =
  (parts: readonly Predicate[]): Predicate =>
  (item) =>
    parts.some((part) => part(item));

/**
 * Reads a filter: `eq`, `ne`, `gt`, `ge`, `lt`, `le`, `in`, `and`, `or`, `not`, parentheses, `startswith` and `any` on
 * the properties of a resource. Throws a `GraphFault` for anything else.
 * Source: "Use the $filter query parameter", https://learn.microsoft.com/graph/filter-query-parameter
 */
export const filterOf = (text: string, properties: readonly string[]): Predicate => {
  const tokens = tokensOf(text);
  let position = 0;
  /** The variable of the `any` that is read, and how it is found in an element. */
  let variable: string | null = null;

  const peek = (): Token => tokens[position] ?? { kind: 'mark', text: 'end', at: text.length };
  const next = (): Token => {
    const token = peek();
    position += 1;
    return token;
  };
  const unexpected = (token: Token, wanted: string): GraphFault => {
    const got = token.kind === 'value' ? String(token.value) : token.text;
    return badRequest(`Invalid filter clause: expected ${wanted} at ${token.at}, got "${got}".`);
  };
  const isWord = (word: string): boolean => {
    const token = peek();
    return token.kind === 'name' && token.text === word;
  };
  const expectMark = (mark: '(' | ')' | ',' | ':' | 'end'): void => {
    const token = next();
    if (token.kind !== 'mark' || token.text !== mark) throw unexpected(token, `"${mark}"`);
  };
  const expectName = (): string => {
    const token = next();
    if (token.kind !== 'name') throw unexpected(token, 'a property');
    return token.text;
  };
  const expectValue = (): Value => {
    const token = next();
    if (token.kind !== 'value') throw unexpected(token, 'a value');
    return token;
  };
  const readerOf = (path: string): Read => {
    const [first = '', ...rest] = path.split('/');
    if (first === variable)
      return (item) => (rest.length === 0 ? item : valueAt(item, rest.join('/')));
    if (variable !== null || !properties.includes(first))
      throw badRequest(`Could not find a property named '${path}'.`);
    return (item) => valueAt(item, path);
  };

  const startsWith = (): Predicate => {
    expectMark('(');
    const read = readerOf(expectName());
    expectMark(',');
    const { value } = expectValue();
    expectMark(')');
    const wanted = String(value).toLowerCase();
    return (item) => {
      const found = read(item);
      return typeof found === 'string' && found.toLowerCase().startsWith(wanted);
    };
  };

  const anyOf = (path: string): Predicate => {
    const read = readerOf(path);
    expectMark('(');
    variable = expectName();
    expectMark(':');
    const inner = either();
    expectMark(')');
    variable = null;
    return (item) => {
      const found = read(item);
      return Array.isArray(found) && found.some(inner);
    };
  };

  /** A value to hold against a property; of an enum only its members are taken, in whichever case. */
  const expectValueOf = (path: string): Value => {
    const token = expectValue();
    if (typeof token.value !== 'string') return token;
    const member = memberIn(path, token.value);
    if (member !== null) return { ...token, value: member };
    throw badRequest(
      `Invalid filter clause: '${token.value}' at ${token.at} is no member of the enumeration of '${path}'.`,
    );
  };

  const listed = (path: string, read: Read): Predicate => {
    expectMark('(');
    const values = [expectValueOf(path)];
    while (peek().kind === 'mark' && (peek() as { text: string }).text === ',') {
      next();
      values.push(expectValueOf(path));
    }
    expectMark(')');
    return some(values.map((value) => (item) => comparable(read(item), value) === value.value));
  };

  const comparison = (): Predicate => {
    const name = expectName();
    if (name.toLowerCase() === 'startswith') return startsWith();
    if (name.endsWith('/any')) return anyOf(name.slice(0, -'/any'.length));
    const follows = peek();
    if (follows.kind === 'mark' && follows.text === '(')
      throw badRequest(`The function '${name}' is not supported in $filter.`);
    const read = readerOf(name);
    const token = next();
    const operator = token.kind === 'name' ? token.text : '';
    if (operator === 'in') return listed(name, read);
    if (!isComparison(operator)) throw unexpected(token, 'one of eq, ne, gt, ge, lt, le, in');
    const wanted = expectValueOf(name);
    return (item) => comparisons[operator](comparable(read(item), wanted), wanted.value);
  };

  const one = (): Predicate => {
    if (isWord('not')) {
      next();
      const inner = one();
      return (item) => !inner(item);
    }
    const token = peek();
    if (token.kind !== 'mark' || token.text !== '(') return comparison();
    next();
    const inner = either();
    expectMark(')');
    return inner;
  };

  const joined = (word: 'and' | 'or', part: () => Predicate, join: typeof all): Predicate => {
    const parts = [part()];
    while (isWord(word)) {
      next();
      parts.push(part());
    }
    return join(parts);
  };

  const both = (): Predicate => joined('and', one, all);
  const either = (): Predicate => joined('or', both, some);

  const predicate = either();
  expectMark('end');
  return predicate;
};
