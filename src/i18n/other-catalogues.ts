import type { Loaders, Locale } from './catalogues.ts';

/** Catalogues of all locales but English. What a translation lacks is put in at build, in English. */
export const otherCatalogues: Record<Exclude<Locale, 'en'>, Loaders> = {
  de: import.meta.glob('./locales/en/*.json', {
    query: { messages: '', locale: 'de' },
    import: 'default',
  }),
  ar: import.meta.glob('./locales/en/*.json', {
    query: { messages: '', locale: 'ar' },
    import: 'default',
  }),
  'en-XA': import.meta.glob('./locales/en/*.json', {
    query: { messages: '', locale: 'en-XA' },
    import: 'default',
  }),
  'ar-XB': import.meta.glob('./locales/en/*.json', {
    query: { messages: '', locale: 'ar-XB' },
    import: 'default',
  }),
};
