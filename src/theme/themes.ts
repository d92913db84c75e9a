import {
  type BrandVariants,
  createDarkTheme,
  createHighContrastTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { rem } from './rem.ts';
import {
  darkSignIn,
  highContrastSignIn,
  lightSignIn,
  type SignInTokens,
} from './sign-in-colors.ts';
import type { ThemeName } from './theme-names.ts';

/** Shades around the blue of the real pages' buttons. */
const brand: BrandVariants = {
  10: '#001321',
  20: '#001d33',
  30: '#002a4a',
  40: '#003660',
  50: '#004377',
  60: '#00508f',
  70: '#005da6',
  80: '#0067b8',
  90: '#1f7ec9',
  100: '#3d92d7',
  110: '#559fdd',
  120: '#6cb8f6',
  130: '#86bfeb',
  140: '#a5d0f1',
  150: '#c5e1f7',
  160: '#e5f2fc',
};

/** What all themes share: square corners and the type sizes of the real pages, growing with the text size. */
const shape: Partial<Theme> = {
  fontFamilyBase: '"Selawik", "Segoe UI", sans-serif',
  fontSizeBase100: rem(12),
  lineHeightBase100: rem(16),
  fontSizeBase200: rem(13),
  lineHeightBase200: rem(20),
  fontSizeBase300: rem(15),
  lineHeightBase300: rem(20),
  fontSizeBase400: rem(18),
  lineHeightBase400: rem(24),
  fontSizeBase500: rem(20),
  lineHeightBase500: rem(28),
  fontSizeBase600: rem(24),
  lineHeightBase600: rem(28),
  borderRadiusSmall: '0',
  borderRadiusMedium: '0',
  borderRadiusLarge: '0',
  borderRadiusXLarge: '0',
};

/** A Fluent theme with the tokens of the sign-in pages. */
export type SignInTheme = Theme & SignInTokens;

/** The themes by name. */
export const themes: Record<ThemeName, SignInTheme> = {
  light: {
    ...createLightTheme(brand),
    ...shape,
    ...lightSignIn,
    colorBrandBackgroundHover: brand[70],
    colorBrandForegroundLink: lightSignIn.signInLink,
    colorBrandForegroundLinkHover: brand[60],
  },
  dark: {
    ...createDarkTheme(brand),
    ...shape,
    ...darkSignIn,
    // Fluent darkens the brand in the dark; the button of these pages keeps its blue.
    colorBrandBackground: brand[80],
    colorBrandBackgroundHover: brand[70],
    colorBrandForegroundLink: darkSignIn.signInLink,
    colorBrandForegroundLinkHover: brand[140],
  },
  'high-contrast': { ...createHighContrastTheme(), ...shape, ...highContrastSignIn },
};
