import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Look } from './matrix.ts';

/** Where the hashes of pictures are kept that are too many to be kept themselves: a file a look. */
const folder = fileURLToPath(new URL('../visual/hashes/', import.meta.url));

const fileOf = ({ name }: Look): string => `${folder}${name}.json`;

/** Ids of states, with the hash of each one's picture. */
export type Hashes = Record<string, string>;

/** The hash of a picture's bytes: SHA-256 in base64url, of which 132 bits are plenty. */
export const hashOf = (picture: Buffer): string =>
  createHash('sha256').update(picture).digest('base64url').slice(0, 22);

/** The hashes that are kept of a look; none where there is no file yet. */
export const keptHashes = (look: Look): Hashes =>
  existsSync(fileOf(look)) ? (JSON.parse(readFileSync(fileOf(look), 'utf8')) as Hashes) : {};

/** Makes these the hashes of a look. */
export const keepHashes = (look: Look, hashes: Hashes): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(look), `${JSON.stringify(hashes, null, 2)}\n`);
};

/** Names of the looks that hashes are kept of. */
export const looksWithHashes = (): string[] =>
  readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

/** What differs between two lists of hashes, in words. */
export const differencesOf = (kept: Hashes, taken: Hashes): string[] => [
  ...Object.entries(taken)
    .filter(([id, hash]) => kept[id] !== hash)
    .map(([id]) => (id in kept ? `${id} is another picture than before` : `${id} has no hash yet`)),
  ...Object.keys(kept)
    .filter((id) => !(id in taken))
    .map((id) => `${id} is a state no longer`),
];
