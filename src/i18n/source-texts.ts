import type { CataloguePart, Loaders, Locale } from './catalogues.ts';

/** The locales whose texts somebody writes; the others are made from them. */
export type Written = Extract<Locale, 'en' | 'de' | 'ar'>;

/** All of them, the one that counts first. */
export const writtenLocales: readonly Written[] = ['en', 'de', 'ar'];

const loaders: Record<Written, Loaders> = {
  en: import.meta.glob('./locales/en/*.json', { query: { sources: '' }, import: 'default' }),
  de: import.meta.glob('./locales/en/*.json', {
    query: { sources: '', locale: 'de' },
    import: 'default',
  }),
  ar: import.meta.glob('./locales/en/*.json', {
    query: { sources: '', locale: 'ar' },
    import: 'default',
  }),
};

/** ICU texts of one part as they are written, by id, in the order of their file; without what is not translated. */
export const loadSources = async (
  locale: Written,
  part: CataloguePart,
): Promise<Record<string, string>> => {
  const load = loaders[locale][`./locales/en/${part}.json`];
  if (!load) throw new Error(`No catalogue ${part}.`);
  return (await load()) as Record<string, string>;
};

/** Where the texts of a part are written, as a path within the project. */
export const sourceFileOf = (locale: Written, part: CataloguePart): string =>
  `src/i18n/locales/${locale}/${part}.json`;
