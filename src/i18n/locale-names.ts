/** `en-XA` is longer, `ar-XB` runs right to left; both are made from English at build. */
export const locales = ['en', 'de', 'ar', 'en-XA', 'ar-XB'] as const;
export type Locale = (typeof locales)[number];
