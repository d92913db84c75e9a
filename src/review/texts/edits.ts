import * as v from 'valibot';
import { type Written, writtenLocales } from '../../i18n/source-texts.ts';

/** Other wordings that a reviewer tries: ICU texts by message id, language by language. */
export type Edits = Partial<Record<Written, Record<string, string>>>;

/** A larger one is a slip of the hand, and would not fit into the browser's storage with others. */
export const mostCharacters = 5_000;

const schema = v.partial(
  v.object(
    Object.fromEntries(
      writtenLocales.map((locale) => [locale, v.record(v.string(), v.string())]),
    ) as Record<
      Written,
      v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>
    >,
  ),
);

/** With another wording of a text, or with the one that is written (null). */
export const withEdit = (edits: Edits, locale: Written, id: string, text: string | null): Edits => {
  const { [id]: _before, ...others } = edits[locale] ?? {};
  const own = text === null ? others : { ...others, [id]: text.slice(0, mostCharacters) };
  const { [locale]: _own, ...rest } = edits;
  return Object.keys(own).length > 0 ? { ...rest, [locale]: own } : rest;
};

/** How many texts are edited. */
export const countOf = (edits: Edits): number =>
  Object.values(edits).reduce((sum, texts) => sum + Object.keys(texts).length, 0);

/** What was kept; none if it cannot be read. */
export const readEdits = (kept: string | null): Edits => {
  if (kept === null) return {};
  try {
    const read = v.safeParse(schema, JSON.parse(kept));
    return read.success ? (read.output as Edits) : {};
  } catch {
    return {};
  }
};
