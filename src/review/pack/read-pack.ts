import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import * as v from 'valibot';
import {
  envelopeSchema,
  type Manifest,
  manifestFile,
  manifestSchema,
  packFormat,
} from './format.ts';
import { mostBytes } from './limits.ts';

/** A pack that is open. */
export interface Pack {
  /** The file's name. */
  name: string;
  manifest: Manifest;
  /** The pictures' bytes by their file in the manifest. */
  pictures: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Files that the manifest names and the pack does not have. */
  missing: readonly string[];
  /** Files whose bytes are not the ones that the manifest was made of. */
  damaged: readonly string[];
}

/** Why a file is not opened. */
export type PackProblem =
  | { kind: 'tooLarge'; bytes: number }
  | { kind: 'empty' | 'notZip' | 'truncated' | 'notPack' | 'noPictures' }
  | { kind: 'otherFormat'; format: number; readable: number }
  /** The manifest lacks something: the place in it. */
  | { kind: 'manifest'; place: string };

/** Thrown instead of a pack. */
export class UnreadablePack extends Error {
  readonly problem: PackProblem;
  constructor(problem: PackProblem) {
    super(`The pack cannot be opened: ${problem.kind}.`);
    this.problem = problem;
  }
}

const refuse = (problem: PackProblem): never => {
  throw new UnreadablePack(problem);
};

/** The files of a zip. What it says of its own size is not believed beyond what is opened at all. */
const unzipped = (bytes: Uint8Array): Unzipped => {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  // A file in a zip begins so; a zip without any file is of no use here.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse({ kind: 'notZip' });
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > mostBytes) refuse({ kind: 'tooLarge', bytes: total });
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof UnreadablePack) throw cause;
    return refuse({ kind: 'truncated' });
  }
};

/** Reads a manifest's text. Throws `UnreadablePack` if it is none, or one of another version. */
export const readManifest = (text: string): Manifest => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ kind: 'notPack' });
  }
  const envelope = v.safeParse(envelopeSchema, json);
  if (!envelope.success) return refuse({ kind: 'notPack' });
  const { format } = envelope.output;
  if (format !== packFormat) return refuse({ kind: 'otherFormat', format, readable: packFormat });
  const manifest = v.safeParse(manifestSchema, json);
  if (!manifest.success)
    return refuse({ kind: 'manifest', place: v.getDotPath(manifest.issues[0]) ?? manifestFile });
  if (manifest.output.pictures.length === 0) return refuse({ kind: 'noPictures' });
  return manifest.output;
};

/** Opens a pack's bytes. Throws `UnreadablePack`, which says why not. */
export const readPack = (name: string, bytes: Uint8Array): Pack => {
  if (bytes.length > mostBytes) return refuse({ kind: 'tooLarge', bytes: bytes.length });
  const files = unzipped(bytes);
  const own = (file: string): Uint8Array<ArrayBuffer> | undefined =>
    Object.hasOwn(files, file) ? files[file] : undefined;
  const described = own(manifestFile);
  if (!described) return refuse({ kind: 'notPack' });
  const manifest = readManifest(strFromU8(described));
  const pictures = new Map<string, Uint8Array<ArrayBuffer>>();
  const missing: string[] = [];
  const damaged: string[] = [];
  for (const { file, sha256: hash } of manifest.pictures) {
    const picture = own(file);
    if (!picture) missing.push(file);
    else if (bytesToHex(sha256(picture)) !== hash) damaged.push(file);
    else pictures.set(file, picture);
  }
  return { name, manifest, pictures, missing, damaged };
};
