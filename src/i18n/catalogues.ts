import type { Messages } from '@lingui/core';
import type { Locale } from './locale-names.ts';

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
  | 'why'
  | 'palette'
  | 'review'
  | 'comments'
  | 'texts'
  | 'map'
  | 'compare'
  | 'storyboard'
  | 'packs'
  | 'admin'
  /** What became of imported files. */
  | 'import'
  | 'policies'
  /** Everybody’s sign-ins at once, and what is changed to see them. */
  | 'everybody'
  | 'windows-setup';

export { type Locale, locales } from './locale-names.ts';

/** How each part of a locale is fetched, by the path of the English part. */
export type Loaders = Record<string, () => Promise<unknown>>;

const english: Loaders = import.meta.glob('./locales/en/*.json', {
  query: { messages: '' },
  import: 'default',
});

// Where the other languages are is itself fetched on demand: most people never need it.
const loadersOf = async (locale: Locale): Promise<Loaders> =>
  locale === 'en' ? english : (await import('./other-catalogues.ts')).otherCatalogues[locale];

/** The compiled messages of one part. Throws if the part has no file, which is a build error. */
export const loadCatalogue = async (locale: Locale, part: CataloguePart): Promise<Messages> => {
  const load = (await loadersOf(locale))[`./locales/en/${part}.json`];
  if (!load) throw new Error(`No catalogue ${part} for ${locale}.`);
  return (await load()) as Messages;
};
