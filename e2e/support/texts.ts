import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setupI18n } from '@lingui/core';
import type { Locale } from '../../src/i18n/catalogues.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import type { MessageValues } from '../../src/i18n/messages.tsx';
import { compileCatalogue, withFallback } from '../../tools/vite/messages.ts';

const folder = new URL('../../src/i18n/locales/en/', import.meta.url);

const textsOf = (locale: Locale) => {
  const texts = setupI18n();
  for (const file of readdirSync(folder)) {
    const own = new URL(`../${locale}/${file}`, folder);
    const translation = existsSync(own) ? readFileSync(own, 'utf8') : '{}';
    const source = withFallback(readFileSync(new URL(file, folder), 'utf8'), translation);
    const compiled = compileCatalogue(source, locale);
    texts.load(locale, compiled as Parameters<typeof texts.load>[1] & Record<string, string>);
  }
  texts.activate(locale);
  return texts;
};

const english = textsOf('en');

/** A plain text as the page shows it in a locale; the pseudo-locales rewrite every word. */
export const textIn = (locale: Locale, id: MessageId, values: MessageValues = {}): string =>
  textsOf(locale)._(id, values);

/** A text as the page shows it in English, without the tags of its rich parts. */
export const text = (id: MessageId, values: MessageValues = {}): string =>
  english._(id, values).replace(/<[^>]+>/g, '');

/** The text of an id, or none where the catalogue has no such text. */
export const textIfAny = (id: string): string | undefined =>
  id in english.messages ? text(id as MessageId) : undefined;

/** The first rich part of a text: what stands between its tags. */
export const linkIn = (id: MessageId): string =>
  /<[^>]+>([^<]+)</.exec(english._(id))?.[1] ?? english._(id);
