import * as v from 'valibot';

/** Something wrong with what was read. `path` is a dotted path into the input, `''` for the input itself. */
export type Problem = { readonly path: string; readonly message: string };

/** What was read, and what could not be. An item with a problem is left out of `items`. */
export type ParsedCollection<Item> = { readonly items: Item[]; readonly problems: Problem[] };

/** Whether a value is a JSON object: neither a list nor null. */
export const isObject = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const itemsOf = (input: unknown): { prefix: string; items: readonly unknown[] | null } => {
  if (Array.isArray(input)) return { prefix: '', items: input };
  if (!isObject(input)) return { prefix: '', items: null };
  return Array.isArray(input['value'])
    ? { prefix: 'value', items: input['value'] }
    : { prefix: '', items: [input] };
};

const formatPath = (start: string, issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, start);

/** Reads one item, a bare array of them, or Graph's `{ value: [...] }`. Never throws. */
export const parseCollection = <Item>(
  schema: v.GenericSchema<unknown, Item>,
  input: unknown,
): ParsedCollection<Item> => {
  const { prefix, items } = itemsOf(input);
  if (items === null) {
    return {
      items: [],
      problems: [{ path: '', message: 'Expected an object or a list of objects.' }],
    };
  }
  const parsed: Item[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    const start = items[0] === input ? '' : `${prefix}[${index}]`;
    if (!isObject(item)) {
      problems.push({ path: start, message: 'Expected an object.' });
      continue;
    }
    const result = v.safeParse(schema, item);
    if (result.success) parsed.push(result.output);
    else {
      problems.push(
        ...result.issues.map((issue) => ({
          path: formatPath(start, issue),
          message: issue.message,
        })),
      );
    }
  }
  return { items: parsed, problems };
};
