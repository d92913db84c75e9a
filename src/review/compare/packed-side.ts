import type { PackedPicture } from '../pack/format.ts';
import type { Pack } from '../pack/read-pack.ts';
import type { Side } from './link.ts';

/** A picture's looks, as a link says them. */
export const looksOf = ({ variant, width }: PackedPicture): Record<string, string> => ({
  ...variant,
  width: String(width),
});

/** How many of the looks that are asked for a picture has. */
const agreeing = (picture: PackedPicture, variant: Record<string, string>): number => {
  const looks = looksOf(picture);
  return Object.entries(variant).filter(([name, value]) => looks[name] === value).length;
};

/** The pictures of one state in a pack. */
export const picturesOf = (
  { manifest }: Pack,
  { screen, state }: { screen: string; state: string },
): PackedPicture[] =>
  manifest.pictures.filter((one) => one.screen === screen && one.state === state);

/** The picture that a side means: the first that has all of the looks it names. */
export const pictureOf = (pack: Pack, side: Side & { kind: 'packed' }): PackedPicture | undefined =>
  picturesOf(pack, side).find(
    (one) => agreeing(one, side.variant) === Object.keys(side.variant).length,
  );

/** The looks of the picture of a state that comes nearest to those that are asked for. */
export const nearestLooks = (
  pack: Pack,
  wanted: { screen: string; state: string; variant: Record<string, string> },
): Record<string, string> => {
  const [nearest] = picturesOf(pack, wanted).toSorted(
    (one, other) => agreeing(other, wanted.variant) - agreeing(one, wanted.variant),
  );
  return nearest ? looksOf(nearest) : wanted.variant;
};
