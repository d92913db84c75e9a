import { createTwoFilesPatch } from 'diff';
import type { CataloguePart } from '../../i18n/catalogues.ts';
import { sourceFileOf, type Written, writtenLocales } from '../../i18n/source-texts.ts';
import type { Edits } from './edits.ts';

/** A part of the catalogue as it is written in each language. */
export type PartSources = Record<Written, Record<string, string>>;

/** A catalogue's file, in the form that the project's files have. */
const fileOf = (texts: Record<string, string>): string => `${JSON.stringify(texts, null, 2)}\n`;

/** With the edits, in the order of the English file: what was not translated before comes where it belongs. */
const edited = (
  texts: Record<string, string>,
  own: Record<string, string>,
  order: readonly string[],
): Record<string, string> =>
  Object.fromEntries(
    order.flatMap((id) => {
      const text = own[id] ?? texts[id];
      return text === undefined ? [] : [[id, text]];
    }),
  );

/** What `git apply` takes to write the edits into the project's catalogues; empty if nothing would change. */
export const patchOf = (
  edits: Edits,
  sources: Partial<Record<CataloguePart, PartSources>>,
): string =>
  Object.entries(sources)
    .flatMap(([part, texts]) =>
      writtenLocales.map((locale) => {
        const before = fileOf(texts[locale]);
        const after = fileOf(edited(texts[locale], edits[locale] ?? {}, Object.keys(texts.en)));
        if (before === after) return '';
        const file = sourceFileOf(locale, part as CataloguePart);
        const isNew = Object.keys(texts[locale]).length === 0;
        return createTwoFilesPatch(
          isNew ? '/dev/null' : `a/${file}`,
          `b/${file}`,
          isNew ? '' : before,
          after,
          undefined,
          undefined,
          {
            headerOptions: {
              includeIndex: false,
              includeUnderline: false,
              includeFileHeaders: true,
            },
          },
        );
      }),
    )
    .join('');
