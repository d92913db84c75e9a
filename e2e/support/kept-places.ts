import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, keptHashes } from './hashes.ts';

/** Where below the project what pictures are held against is kept. */
export const visualFolder = 'e2e/visual';

/** Where hashes of pictures are kept, below the project. */
export const hashFolder = `${visualFolder}/hashes`;

/** The folders in which pictures are kept. */
export const pictureFolders = [
  'baselines',
  'phone-baselines',
  'console-baselines',
  'map-baselines',
] as const;

const pattern = new RegExp(
  String.raw`^${visualFolder}/(?:(?:${pictureFolders.join('|')})/[\w.-]+\.png|hashes/(?<look>[\w.-]+)\.json(?:#(?<id>[\w.-]+/[\w.-]+))?)$`,
);

/** A picture's file, the hash of a state in a look's file, or (without an id) the file of a whole look. */
export interface KeptPlace {
  file: string;
  look?: string;
  id?: string;
}

/** Where the hash of a state's picture is kept; of a look without an id, the file of all its hashes. */
export const hashAt = (look: string, id?: string): string =>
  `${hashFolder}/${look}.json${id === undefined ? '' : `#${id}`}`;

/** Reads where something is kept, as it is written in reports and decisions; null if nothing can be kept there. */
export const placeOf = (text: string): KeptPlace | null => {
  const found = pattern.exec(text);
  if (!found) return null;
  const { look, id } = found.groups ?? {};
  return {
    file: text.replace(/#.*/, ''),
    ...(look === undefined ? {} : { look }),
    ...(id === undefined ? {} : { id }),
  };
};

/** The hash of what is kept there now, in the project at `root`; null if nothing is. */
export const hashKeptAt = ({ file, look, id }: KeptPlace, root: string): string | null => {
  if (look !== undefined && id !== undefined)
    return keptHashes({ name: look }, join(root, hashFolder, '/'))[id] ?? null;
  const whole = join(root, file);
  return existsSync(whole) ? hashOf(readFileSync(whole)) : null;
};
