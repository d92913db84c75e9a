import { PNG } from 'pngjs';
import { manifestOf, packOf, type TakenPicture } from '../../src/review/pack/write-pack.ts';

/** A plain picture of one colour. */
export const plainPicture = (
  width: number,
  height: number,
  [r, g, b]: [number, number, number],
): Buffer => {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([r, g, b, 255], at);
  return PNG.sync.write(png);
};

/** A picture of a state to be packed: plain, in one colour. */
export const takenOf = (
  screen: string,
  state: string,
  colour: [number, number, number],
  theme = 'light',
): TakenPicture => ({
  file: `pictures/${screen}--${state}--${theme}.png`,
  screen,
  state,
  variant: { theme },
  width: 360,
  height: 740,
  bytes: plainPicture(360, 740, colour),
});

/** A pack's file, as a file chooser takes it. */
export const packFile = (
  name: string,
  pictures: readonly TakenPicture[],
): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(
    packOf(
      manifestOf(
        { product: { version: '0.0.9', commit: 'c'.repeat(40) }, browser: 'Chromium 1' },
        pictures,
      ),
      pictures,
    ),
  ),
});
