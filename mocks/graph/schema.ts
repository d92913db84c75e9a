import * as v from 'valibot';

const sayInput = (input: unknown): string =>
  input === undefined ? 'nothing' : JSON.stringify(input).slice(0, 80);

const expected = (members: readonly string[], input: unknown): string =>
  `Expected one of ${members.join(', ')}; got ${sayInput(input)}.`;

const findMember = <const Member extends string>(
  members: readonly Member[],
  input: string,
): Member | undefined =>
  members.find((member) => member.toLowerCase() === input.trim().toLowerCase());

/** One member of a Graph enum. Hand-written exports differ in case, so `All` is read as `all`. */
export const enumValue = <const Member extends string>(members: readonly Member[]) =>
  v.pipe(
    v.string((issue) => expected(members, issue.input)),
    v.metadata({ members }),
    v.rawTransform<string, Member>(({ dataset, addIssue, NEVER }) => {
      const member = findMember(members, dataset.value);
      if (member !== undefined) return member;
      addIssue({ message: expected(members, dataset.value) });
      return NEVER;
    }),
  );

/**
 * A Graph flags enum: members in one string, joined by commas. An array is accepted too, as some
 * exports write one.
 */
export const flags = (members: readonly string[]) =>
  v.pipe(
    v.union([v.string(), v.array(v.string())], (issue) => expected(members, issue.input)),
    v.metadata({ members }),
    v.rawTransform<string | string[], string>(({ dataset, addIssue, NEVER }) => {
      const written = typeof dataset.value === 'string' ? dataset.value.split(',') : dataset.value;
      const found: string[] = [];
      for (const part of written.filter((value) => value.trim() !== '')) {
        const member = findMember(members, part);
        if (member === undefined) {
          addIssue({ message: expected(members, part) });
          return NEVER;
        }
        found.push(member);
      }
      return found.join(',');
    }),
  );

/** A string that may be one of a few keywords (`All`, `AllTrusted`); those get Graph's spelling. */
export const idOr = (keywords: readonly string[]) =>
  v.pipe(
    v.string((issue) => `Expected an id or ${keywords.join(', ')}; got ${sayInput(issue.input)}.`),
    v.transform((value): string => findMember(keywords, value) ?? value),
  );

/** A list that Graph gives as `[]` when nothing is in it; absent and null are read as that. */
export const list = <const Item extends v.GenericSchema<unknown, unknown>>(item: Item) =>
  v.optional(
    v.pipe(
      v.nullable(v.array(item, (issue) => `Expected a list; got ${sayInput(issue.input)}.`)),
      v.transform((value) => value ?? []),
    ),
    () => [],
  );

/** A part that Graph gives as null when it is not configured; absent is read as that. */
export const orNull = <const Part extends v.GenericSchema<unknown, unknown>>(part: Part) =>
  v.nullish(part, null);

/** A text; anything else is an error that says so. */
export const text = v.string((issue) => `Expected a text; got ${sayInput(issue.input)}.`);

/** true or false; anything else is an error that says so. */
export const flag = v.boolean((issue) => `Expected true or false; got ${sayInput(issue.input)}.`);
