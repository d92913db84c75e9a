import { type Manifest, type PackedPicture, pictureKey } from './format.ts';

/** How a state stands against another manifest. */
export type Change =
  /** The hash of a picture of it differs. */
  | 'changed'
  /** The other one has no picture of it. */
  | 'added'
  /** Only the other one has a picture of it. */
  | 'removed';

const idOf = ({ screen, state }: PackedPicture): string => `${screen}/${state}`;

/** What two manifests say of the same states. */
export interface Comparison {
  /** By `<screen>/<state>`; a state that is not in it is the same, or was not compared. */
  changes: ReadonlyMap<string, Change>;
  /** How many pictures both have, and which so could be compared. */
  compared: number;
  /** Pictures of one only, of states that both have: a variant that the other was not taken in. */
  unmatched: number;
}

/** Holds the pictures of a later manifest against those of an earlier one, by their hashes. */
export const compareManifests = (before: Manifest, after: Manifest): Comparison => {
  const earlier = new Map(before.pictures.map((one) => [pictureKey(one), one]));
  const earlierStates = new Set(before.pictures.map(idOf));
  const laterStates = new Set(after.pictures.map(idOf));
  const changes = new Map<string, Change>();
  let compared = 0;
  let unmatched = 0;
  for (const picture of after.pictures) {
    const key = pictureKey(picture);
    const other = earlier.get(key);
    earlier.delete(key);
    if (other) {
      compared += 1;
      if (other.sha256 !== picture.sha256) changes.set(idOf(picture), 'changed');
    } else if (earlierStates.has(idOf(picture))) unmatched += 1;
    else changes.set(idOf(picture), 'added');
  }
  for (const picture of earlier.values()) {
    if (laterStates.has(idOf(picture))) unmatched += 1;
    else changes.set(idOf(picture), 'removed');
  }
  return { changes, compared, unmatched };
};
