import type { MessageId } from '../i18n/message-id.ts';
import type { ThemeName } from '../theme/theme-names.ts';
import type { Organisation } from './organisations.ts';

/** What an organisation may set on its sign-in pages beside its mark. */
export interface BrandLook {
  /** Colours in place of the theme's, by the names of its variables. High contrast keeps its own. */
  colours?: Record<Exclude<ThemeName, 'high-contrast'>, Colours>;
  /** Its own words, at the foot of the card. */
  text?: MessageId;
  /** The card is a column beside a picture over the whole height. */
  isSplit?: true;
}

type Colours = Record<`--${string}`, string>;

/** Every text and its ground below have 4.5:1. */
const coloursOf = (
  page: string,
  shape: string,
  [ground, hover, pressed]: [string, string, string],
  link: string,
): Colours => ({
  '--signInPage': page,
  '--signInPageShape': shape,
  '--signInRegistrationPage': page,
  '--signInRegistrationPageShape': shape,
  '--colorBrandBackground': ground,
  '--colorBrandBackgroundHover': hover,
  '--colorBrandBackgroundPressed': pressed,
  '--signInLink': link,
  '--signInRegistrationLink': link,
  '--colorBrandForegroundLink': link,
  '--colorBrandForegroundLinkHover': link,
  '--signInFieldLineFocused': link,
});

const looks: Partial<Record<Organisation, BrandLook>> = {
  proseware: {
    colours: {
      light: coloursOf('#ece4f7', '#ddcdf0', ['#6b3fa8', '#5a3490', '#4a2a78'], '#6b3fa8'),
      dark: coloursOf('#191325', '#241a36', ['#6b3fa8', '#7a4fb5', '#5a3490'], '#c3a9e6'),
    },
    text: 'frame.brand.proseware',
  },
  fabrikam: {
    colours: {
      light: coloursOf('#f6dccd', '#e9b79a', ['#a8430f', '#8f390d', '#762f0a'], '#a8430f'),
      dark: coloursOf('#2b1409', '#45210f', ['#a8430f', '#b94e17', '#8f390d'], '#f0a27c'),
    },
    text: 'frame.brand.fabrikam',
    isSplit: true,
  },
};

const plain: BrandLook = {};

/** What an organisation has set; nothing for most. */
export const brandLookOf = (organisation: string): BrandLook =>
  Object.hasOwn(looks, organisation) ? (looks[organisation as Organisation] ?? plain) : plain;
