import type { View } from '../../e2e/support/gallery.ts';
import { type KeptPicture, picturesIn, sizes } from '../../e2e/support/pictures.ts';
import { windowHeight } from '../../src/live/window-height.ts';
import { themeNames } from '../../src/theme/theme-names.ts';

/** What was asked for on the command line; nothing asked for is what the visual tests photograph. */
export interface Choice {
  themes: readonly string[];
  widths: readonly string[];
  /** Parts of a screen's or a state's name: one of them has to fit. */
  filters: readonly string[];
}

/** A choice that no picture can be taken of, in words. */
export class NoSuchPicture extends Error {}

const themeOf = (name: string): string => {
  if (themeNames.some((one) => one === name)) return name;
  throw new NoSuchPicture(`There is no theme "${name}". There are: ${themeNames.join(', ')}.`);
};

const sizeOf = (text: string): View => {
  const width = Number(text);
  if (!Number.isInteger(width) || width < 320 || width > 2560)
    throw new NoSuchPicture(`A width is a number from 320 to 2560, not "${text}".`);
  return { width, height: windowHeight(width) };
};

/** The pictures to take. Throws `NoSuchPicture` if there are none. */
export const chosenPictures = ({ themes, widths, filters }: Choice): KeptPicture[] => {
  const wanted = widths.length > 0 ? [...new Set(widths)].map(sizeOf) : sizes;
  const views = [...new Set(themes.length > 0 ? themes : ['light'])]
    .map(themeOf)
    .flatMap((theme) => wanted.map((size) => ({ ...size, search: { theme } })));
  const words = filters.map((filter) => filter.toLowerCase());
  const pictures = picturesIn(views).filter(
    ({ shown }) =>
      words.length === 0 || words.some((word) => shown.id.toLowerCase().includes(word)),
  );
  if (pictures.length === 0)
    throw new NoSuchPicture(
      `No screen and no state is called anything like ${filters.join(', ')}.`,
    );
  return pictures;
};
