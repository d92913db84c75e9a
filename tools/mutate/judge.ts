import type { View } from '../../e2e/support/gallery.ts';
import { keptHashes, toldFolder, toldIn } from '../../e2e/support/hashes.ts';
import { type KeptPicture, sizes } from '../../e2e/support/pictures.ts';
import { heldHash } from '../pictures/held.ts';
import type { Check, Fault } from './fault.ts';
import type { Viewer } from './viewer.ts';

/** What found a fault, in words, check by check; a check that did not is missing. */
export type Found = Partial<Record<Check, string>>;

/** How many pictures axe judges: it takes longer than a picture, and is asked where the fault is to be seen. */
const mostJudged = 12;

const [desktop = { width: 1280, height: 800 }] = sizes;

/** What is told depends on nothing of a look but the generation of the pages. */
const plainViewOf = ({ search }: View): View =>
  search?.['wizard'] ? { ...desktop, search: { wizard: search['wizard'] } } : desktop;

const heldTold = ({ shown, view }: KeptPicture): string | undefined =>
  keptHashes(toldIn(view), toldFolder)[shown.id];

/** What a check says of a picture's state and look: why it fails, or null where all is as it was. */
export const checkWith: Record<
  Check,
  (viewer: Viewer, picture: KeptPicture) => Promise<string | null>
> = {
  picture: async (viewer, picture) =>
    (await viewer.seen(picture)) === heldHash(picture) ? null : picture.name,
  spoken: async (viewer, picture) => {
    const view = plainViewOf(picture.view);
    const told = await viewer.told({ shown: picture.shown, view });
    return told === heldTold(picture) ? null : `${picture.shown.id} as it is told`;
  },
  axe: async (viewer, picture) => {
    // In forced colours the contrast is the system's, and lies beyond what axe can read.
    if (picture.view.forcedColors) return null;
    const [first] = await viewer.violations(picture);
    return first === undefined ? null : `${first.split(':')[0]} in ${picture.name}`;
  },
};

/** The first of some pictures that a check fails at. A page that does not come to be drawn fails it, too. */
const firstFailing = async (
  viewer: Viewer,
  check: Check,
  pictures: readonly KeptPicture[],
): Promise<string | null> => {
  for (const picture of pictures) {
    // oxlint-disable-next-line no-await-in-loop -- One picture after the other, until one fails.
    const failing = await checkWith[check](viewer, picture).catch(
      (error: Error) => `${picture.name}, which is not drawn: ${error.message.split('\n')[0]}`,
    );
    if (failing !== null) return failing;
  }
  return null;
};

/** Looks for a planted fault with each check that has to find it. */
export const findFault = async (
  viewer: Viewer,
  { foundBy = ['picture'] }: Fault,
  pictures: readonly KeptPicture[],
): Promise<Found> => {
  const found: Found = {};
  for (const check of foundBy) {
    const some = check === 'axe' ? pictures.slice(0, mostJudged) : pictures;
    // oxlint-disable-next-line no-await-in-loop -- The checks share the pages.
    const failing = await firstFailing(viewer, check, some);
    if (failing !== null) found[check] = failing;
  }
  return found;
};

/** Whether everything that has to find a fault has found it. */
export const isCaught = ({ foundBy = ['picture'] }: Fault, found: Found): boolean =>
  foundBy.every((check) => found[check] !== undefined);
