import type { Locale } from './catalogues.ts';
import { localeInfo } from './locale-info.ts';

/** Writing direction of a locale. */
export const directionOf = (locale: Locale): 'ltr' | 'rtl' => localeInfo[locale].direction;
