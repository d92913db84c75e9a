import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme-names.ts';

/** Type in rem, so that the text size of a link enlarges it; everything in the bundled font. */
const scalable = (theme: Theme): Theme => ({
  ...theme,
  ...Object.fromEntries(
    Object.entries(theme)
      .filter(([name]) => /^(fontSize|lineHeight)/.test(name))
      .map(([name, size]) => [name, `${Number.parseFloat(String(size)) / 16}rem`]),
  ),
  fontFamilyBase: '"Selawik", "Segoe UI", sans-serif',
});

/** Themes of the library, the stage and the review tools. */
export const areaThemes: Record<ThemeName, Theme> = {
  light: scalable(webLightTheme),
  dark: scalable(webDarkTheme),
  'high-contrast': scalable(teamsHighContrastTheme),
};
