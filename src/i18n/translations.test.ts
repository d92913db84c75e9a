import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withFallback } from '../../tools/vite/messages.ts';
import { locales } from './catalogues.ts';
import { localeInfo } from './locale-info.ts';
import { partsOf } from './message-parts.ts';

const folder = join(import.meta.dirname, 'locales');
const read = (locale: string, part: string): string =>
  readFileSync(join(folder, locale, part), 'utf8');

const translated = locales.filter((one) => one !== 'en' && !localeInfo[one].pseudo);

const pairs = translated.flatMap((locale) =>
  readdirSync(join(folder, locale)).map((part) => [locale, part] as const),
);

describe.each(pairs)('%s/%s', (locale, part) => {
  const source = JSON.parse(read('en', part)) as Record<string, string>;
  const texts = Object.entries(JSON.parse(read(locale, part)) as Record<string, string>);

  it('has no text that English lacks, nor an empty one', () => {
    expect(texts.filter(([id, text]) => !(id in source) || !text.trim())).toEqual([]);
  });

  it('keeps placeholders and tags of each text', () => {
    const wrong = texts.filter(([id, text]) => {
      const [before, after] = [partsOf(source[id] ?? ''), partsOf(text)];
      return (
        !isDeepStrictEqual(after.names, before.names) || !isDeepStrictEqual(after.tags, before.tags)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('counts in the categories of its language', () => {
    const { intl } = localeInfo[locale];
    const wrong = texts.filter(([, text]) =>
      partsOf(text).plurals.some(({ type, keys }) => {
        const rules = new Intl.PluralRules(intl, {
          type: type === 'plural' ? 'cardinal' : 'ordinal',
        });
        // Text that is the same for every number needs no more than `other`.
        const wanted = keys.length === 1 ? ['other'] : rules.resolvedOptions().pluralCategories;
        return !isDeepStrictEqual(keys.toSorted(), wanted.toSorted());
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(['en', 'de'])('the bundled font', (locale) => {
  it(`has every character of the texts in ${locale}`, () => {
    // ASCII, Latin-1 and the typographic signs that Selawik draws.
    const drawn = /[\n\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018-\u201E\u2026]/gu;
    const lacking = readdirSync(join(folder, locale)).flatMap((part) => [
      ...new Set(read(locale, part).replaceAll(drawn, '')),
    ]);
    expect(lacking).toEqual([]);
  });
});

describe('a translation', () => {
  const english = '{"first":"One","second":"Two"}';

  it('that lacks a text shows it in English, in the order of English', () => {
    expect(withFallback(english, '{"second":"Zwei"}')).toBe('{"first":"One","second":"Zwei"}');
  });
});

describe('what is known of a locale', () => {
  it.each(translated)('%s is a draft that Intl knows', (locale) => {
    expect(localeInfo[locale].draft).toBe(true);
    expect(Intl.PluralRules.supportedLocalesOf(localeInfo[locale].intl)).toHaveLength(1);
  });

  it('is the direction of its script', () => {
    expect(locales.filter((one) => localeInfo[one].direction === 'rtl')).toEqual(['ar', 'ar-XB']);
  });
});
