import { directionOf } from '../i18n/direction.ts';
import type { Settings } from './settings.ts';

/** Makes the whole page follow the settings: language, direction, theme, size of text, motion. */
export const applySettings = ({ locale, text, motion, theme }: Settings): void => {
  const { documentElement: page } = document;
  page.lang = locale;
  page.dir = directionOf(locale);
  page.dataset['motion'] = motion;
  page.dataset['theme'] = theme;
  page.style.fontSize = `${text}%`;
  page.style.colorScheme = theme === 'light' ? 'light' : 'dark';
};
