import type { Messages } from '@lingui/core';

/** Parts of the catalogue; each is loaded with the area that shows it. */
export type CataloguePart =
  | 'frame'
  /** What the user name and password pages say, and the labels that all screens share. */
  | 'sign-in'
  | 'screens'
  | 'app'
  | 'crash'
  | 'library'
  | 'scenarios'
  | 'stage'
  | 'rules'
  | 'review'
  | 'windows-setup';

/** `en-XA` is longer, `ar-XB` runs right to left; both are made from English at build. */
export const locales = ['en', 'en-XA', 'ar-XB'] as const;
export type Locale = (typeof locales)[number];

type Loaders = Record<string, () => Promise<unknown>>;

const loaders: Record<Locale, Loaders> = {
  en: import.meta.glob('./locales/en/*.json', { query: { messages: '' }, import: 'default' }),
  'en-XA': import.meta.glob('./locales/en/*.json', {
    query: { messages: '', pseudo: 'en-XA' },
    import: 'default',
  }),
  'ar-XB': import.meta.glob('./locales/en/*.json', {
    query: { messages: '', pseudo: 'ar-XB' },
    import: 'default',
  }),
};

/** The compiled messages of one part. Throws if the part has no file, which is a build error. */
export const loadCatalogue = async (locale: Locale, part: CataloguePart): Promise<Messages> => {
  const load = loaders[locale][`./locales/en/${part}.json`];
  if (!load) throw new Error(`No catalogue ${part} for ${locale}.`);
  return (await load()) as Messages;
};
