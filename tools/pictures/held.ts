import { readFileSync } from 'node:fs';
import { hashOf, keptHashes } from '../../e2e/support/hashes.ts';
import { looks } from '../../e2e/support/matrix.ts';
import {
  baselineFolder,
  isBaseline,
  type KeptPicture,
  keptPictures,
  lookName,
  pictureName,
} from '../../e2e/support/pictures.ts';

/** Every picture that the suite holds of the screens: baselines and hashes. */
export const suitePictures: readonly KeptPicture[] = [
  ...keptPictures,
  ...looks.flatMap(({ view, states }) =>
    states.map((shown) => ({ shown, view, name: pictureName(shown, view) })),
  ),
];

/** The hash that the suite holds a picture to. */
export const heldHash = ({ name, view, shown }: KeptPicture): string | undefined =>
  isBaseline(name)
    ? hashOf(readFileSync(`${baselineFolder}${name}.png`))
    : keptHashes({ name: lookName(view) })[shown.id];
