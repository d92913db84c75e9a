import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Zippable, zipSync } from 'fflate';
import { type Manifest, manifestFile, packFormat, type PackedPicture } from './format.ts';

/** A picture that was taken. */
export interface TakenPicture extends Omit<PackedPicture, 'sha256'> {
  bytes: Uint8Array;
}

/** The manifest of pictures: in the order they are given, each with the hash of its bytes. */
export const manifestOf = (
  { product, browser }: Pick<Manifest, 'product' | 'browser'>,
  taken: readonly TakenPicture[],
): Manifest => ({
  kind: 'sign-in-rehearsal/pictures',
  format: packFormat,
  product,
  browser,
  pictures: taken.map(({ bytes, ...picture }) => ({
    ...picture,
    sha256: bytesToHex(sha256(bytes)),
  })),
});

/** A manifest as it is written down. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, undefined, 2)}\n`;

/**
 * A pack's bytes: the same pictures give the same bytes. Zip has room for no year before 1980, and no time zone: each
 * entry is of that first moment, as the machine's own clock says it.
 */
export const packOf = (
  manifest: Manifest,
  taken: readonly TakenPicture[],
): Uint8Array<ArrayBuffer> => {
  const files: Zippable = { [manifestFile]: [utf8ToBytes(manifestText(manifest)), { level: 9 }] };
  // A picture is as small as it gets.
  for (const { file, bytes } of taken) files[file] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
};
