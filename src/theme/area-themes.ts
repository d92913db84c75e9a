import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import type { ThemeName } from './theme-names.ts';

const font = { fontFamilyBase: '"Selawik", "Segoe UI", sans-serif' };

/** Themes of the library, the stage and the review tools. */
export const areaThemes: Record<ThemeName, Theme> = {
  light: { ...webLightTheme, ...font },
  dark: { ...webDarkTheme, ...font },
  'high-contrast': { ...teamsHighContrastTheme, ...font },
};
