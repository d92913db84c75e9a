import type { Locale } from './catalogues.ts';

/** What there is to know about a locale besides its texts. */
export interface LocaleInfo {
  /** In its own language. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** What `Intl` formats numbers and plurals by; it knows no pseudo-locales. */
  intl: string;
  /** Nobody who speaks the language has reviewed the translation yet. */
  draft: boolean;
  /** Made from English at build, to try layouts with. */
  pseudo: boolean;
}

/** Every locale that a link may name. */
export const localeInfo: Record<Locale, LocaleInfo> = {
  en: { name: 'English', direction: 'ltr', intl: 'en', draft: false, pseudo: false },
  de: { name: 'Deutsch', direction: 'ltr', intl: 'de', draft: true, pseudo: false },
  // Codes and phone numbers are typed in Latin digits, so all numbers are written in them.
  ar: { name: 'العربية', direction: 'rtl', intl: 'ar-u-nu-latn', draft: true, pseudo: false },
  'en-XA': { name: 'English', direction: 'ltr', intl: 'en-US', draft: false, pseudo: true },
  'ar-XB': { name: 'English', direction: 'rtl', intl: 'en-US', draft: false, pseudo: true },
};
