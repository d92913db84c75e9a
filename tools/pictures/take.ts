import { PNG } from 'pngjs';
import type { KeptPicture } from '../../e2e/support/pictures.ts';
import type { TakenPicture } from '../../src/review/pack/write-pack.ts';
import { photograph } from './photograph.ts';

/** What a run gives: the pictures in the order asked for, and what took them. */
export interface Taken {
  pictures: TakenPicture[];
  browser: string;
}

const packed = ({ shown, view, name }: KeptPicture, bytes: Buffer): TakenPicture => ({
  file: `pictures/${name}.png`,
  screen: shown.screen,
  state: shown.state,
  variant: { ...view.search },
  width: view.width,
  // A picture says its own size in its first block.
  height: PNG.sync.read(bytes).height,
  bytes,
});

/** Photographs states of the built product in `root` for a pack; tells of each. */
export const takePictures = async (
  root: string,
  wanted: readonly KeptPicture[],
  onTaken: (count: number) => void,
): Promise<Taken> => {
  const taken = new Map<KeptPicture, TakenPicture>();
  const browser = await photograph(root, wanted, (picture, bytes) => {
    taken.set(picture, packed(picture, bytes));
    onTaken(taken.size);
  });
  return { pictures: wanted.flatMap((picture) => taken.get(picture) ?? []), browser };
};
