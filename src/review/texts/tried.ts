import type { Messages } from '@lingui/core';
import type { Locale } from '../../i18n/catalogues.ts';
import { compileText } from '../../i18n/message-parts.ts';
import { type Written, writtenLocales } from '../../i18n/source-texts.ts';
import { problemOf } from './check.ts';
import type { Edits } from './edits.ts';
import type { Sources } from './sources.ts';

/** Whether somebody writes the texts of a locale; the others are made from English. */
export const isWritten = (locale: Locale): locale is Written =>
  writtenLocales.some((one) => one === locale);

/** The edits that can take the place of what is written. */
export const usableOf = (edits: Edits, sources: Sources): Required<Edits> =>
  Object.fromEntries(
    writtenLocales.map((locale) => [
      locale,
      Object.fromEntries(
        Object.entries(edits[locale] ?? {}).filter(([id, text]) => {
          const english = sources.textOf('en', id);
          return english !== undefined && problemOf(english, text) === null;
        }),
      ),
    ]),
  ) as Required<Edits>;

/** The edits of a locale that can be used, compiled. */
export const triedIn = (edits: Edits, locale: Locale, sources: Sources): Messages =>
  isWritten(locale)
    ? Object.fromEntries(
        Object.entries(usableOf(edits, sources)[locale]).map(([id, text]) => [
          id,
          compileText(text),
        ]),
      )
    : {};
