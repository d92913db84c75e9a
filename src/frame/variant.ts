import type { Locale } from '../i18n/catalogues.ts';
import type { ThemeName } from '../theme/theme-names.ts';
import type { WizardName } from './frame-context.ts';
import type { FrameName } from './frame.ts';

/** In which of its looks a screen is drawn. */
export interface ScreenVariant {
  theme: ThemeName;
  locale: Locale;
  /** Text size in per cent, 100 to 400. */
  text: number;
  motion: 'full' | 'reduced';
  /** What surrounds the screen; where the sign-in itself happens if nothing is said. */
  frame: FrameName | undefined;
  /** Which generation of the registration pages is drawn in a browser. */
  wizard: WizardName;
  /** Id of the organisation whose brand stands in place of the sign-in's own. */
  brand: string | undefined;
}
