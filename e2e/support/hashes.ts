import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { View } from './gallery.ts';

const folderIn = (kind: string): string => fileURLToPath(new URL(`../${kind}/`, import.meta.url));

/** Where the hashes of pictures are kept that are too many to be kept themselves: a file a look. */
const pictures = folderIn('visual/hashes');

/** Where the hashes are kept of what a screen reader is told of each state: a file a generation of pages. */
export const toldFolder = folderIn('accessibility/told');

/** What a way of looking is told by: the generation of the pages. A frame around them changes nothing of what they tell. */
export const toldIn = ({ search }: View): Named => ({
  name: search?.['wizard'] === 'classic' ? 'classic' : 'current',
});

/** Something that hashes are kept of, in a file of its name. */
interface Named {
  name: string;
}

const fileOf = ({ name }: Named, folder: string): string => `${folder}${name}.json`;

/** Ids of states, with the hash of what each one is: of its picture, or of what is told of it. */
export type Hashes = Record<string, string>;

/** The hash of a picture's bytes or of a text: SHA-256 in base64url, of which 132 bits are plenty. */
export const hashOf = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22);

/** The hashes that are kept of something, a look unless another folder is named; none where there is no file yet. */
export const keptHashes = (of: Named, folder = pictures): Hashes =>
  existsSync(fileOf(of, folder))
    ? (JSON.parse(readFileSync(fileOf(of, folder), 'utf8')) as Hashes)
    : {};

/** Makes these the hashes of something. */
export const keepHashes = (of: Named, hashes: Hashes, folder = pictures): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(of, folder), `${JSON.stringify(hashes, null, 2)}\n`);
};

/** Names of the looks that hashes are kept of. */
export const looksWithHashes = (): string[] =>
  readdirSync(pictures).map((file) => file.replace(/\.json$/, ''));

/** What differs between two lists of hashes, in words. */
export const differencesOf = (kept: Hashes, taken: Hashes): string[] => [
  ...Object.entries(taken)
    .filter(([id, hash]) => kept[id] !== hash)
    .map(([id]) => (id in kept ? `${id} is another than before` : `${id} has no hash yet`)),
  ...Object.keys(kept)
    .filter((id) => !(id in taken))
    .map((id) => `${id} is a state no longer`),
];
