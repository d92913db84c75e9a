import { organisations } from '../frame/organisations.ts';
import { frameNames } from '../frame/frame.ts';
import { wizardNames } from '../frame/frame-context.ts';
import type { ScreenVariant } from '../frame/variant.ts';
import { type Locale, locales } from '../i18n/catalogues.ts';
import { themeNames } from '../theme/theme-names.ts';

/** What a link may set for everything it opens; absent ones follow the person's own settings. */
export interface Settings extends ScreenVariant {
  /** A fixed wait of the mock backend in ms, for a demo. */
  delay: number;
}

/** Search parameters that leave with every link. */
export const variants = [
  'theme',
  'locale',
  'width',
  'text',
  'brand',
  'frame',
  'wizard',
  'motion',
  'focus',
  'delay',
  'clock',
  'stage',
];

const oneOf = <T extends string>(value: string | null, values: readonly T[]): T | undefined =>
  values.find((one) => one === value);

const within = (value: string | null, least: number, most: number, otherwise: number): number => {
  const number = value === null ? Number.NaN : Number(value);
  return Number.isFinite(number) ? Math.min(most, Math.max(least, Math.round(number))) : otherwise;
};

/** Reads the settings of a link. Values that mean nothing are as good as absent. */
export const settingsOf = (
  search: URLSearchParams,
  prefers: (query: string) => boolean,
): Settings => ({
  theme:
    oneOf(search.get('theme'), themeNames) ??
    (prefers('(prefers-color-scheme: dark)') ? 'dark' : 'light'),
  locale: oneOf(search.get('locale'), locales) ?? 'en',
  text: within(search.get('text'), 100, 400, 100),
  motion:
    oneOf(search.get('motion'), ['full', 'reduced']) ??
    (prefers('(prefers-reduced-motion: reduce)') ? 'reduced' : 'full'),
  frame: oneOf(search.get('frame'), frameNames),
  wizard: oneOf(search.get('wizard'), wizardNames) ?? 'current',
  brand: oneOf(search.get('brand'), organisations),
  delay: within(search.get('delay'), 0, 10_000, 0),
});

/** A path with the variants of the present link, and with what else it needs. */
export const withVariants = (
  path: string,
  present: URLSearchParams,
  own: Record<string, string> = {},
): string => {
  const search = new URLSearchParams(own);
  for (const name of variants) {
    const value = present.get(name);
    if (value !== null && !Object.hasOwn(own, name)) search.set(name, value);
  }
  const text = search.toString();
  return text ? `${path}?${text}` : path;
};

/** The locale of the present link, for what is fetched outside of components. */
export const linkLocale = (): Locale =>
  settingsOf(new URLSearchParams(window.location.search), () => false).locale;
