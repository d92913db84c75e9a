import { mostBytes } from '../pack/limits.ts';
import type { Size } from './view.ts';

/** Why a file is not shown as a picture. */
export type PictureProblem =
  | { kind: 'tooLarge'; bytes: number }
  | { kind: 'empty' | 'notPicture' | 'damaged' }
  | { kind: 'tooManyPixels'; width: number; height: number };

/** Thrown instead of a picture. */
export class UnreadablePicture extends Error {
  readonly problem: PictureProblem;
  constructor(problem: PictureProblem) {
    super(`The picture cannot be shown: ${problem.kind}.`);
    this.problem = problem;
  }
}

/** More than these are not decoded: each takes four bytes, however small the file is. */
export const mostPixels = 40_000_000;

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Array.from(text).every((letter, index) => bytes[at + index] === letter.codePointAt(0));

/** Size in the frame header of a JPEG, which lies behind segments of any length. */
const jpegSize = (view: DataView): Size | null => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    // Those that are no frame: tables of codes and of arithmetic coding, and an extension.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
};

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;

/** Size in the header of a WebP, which has three kinds of it. */
const webpSize = (view: DataView, bytes: Uint8Array): Size | null => {
  if (view.byteLength < 30) return null;
  if (startsWith(bytes, 'VP8X', 12))
    return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
  if (startsWith(bytes, 'VP8L', 12)) {
    const bits = view.getUint32(21, true);
    // oxlint-disable-next-line no-bitwise -- Two lengths of 14 bits each, one after the other.
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (startsWith(bytes, 'VP8 ', 12))
    // oxlint-disable-next-line no-bitwise -- The upper two bits ask for scaling, which nobody does.
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
};

/** How large a picture says it is, in px: PNG, JPEG, GIF or WebP. Null for anything else. */
export const pictureSize = (bytes: Uint8Array): Size | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(bytes, '\u0089PNG\r\n\u001A\n') && view.byteLength >= 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (startsWith(bytes, 'GIF8') && view.byteLength >= 10)
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (startsWith(bytes, '\u00FF\u00D8')) return jpegSize(view);
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return webpSize(view, bytes);
  return null;
};

/** Looks at a picture's bytes before they are decoded. Throws `UnreadablePicture`. */
export const checkPicture = (bytes: Uint8Array): Size => {
  if (bytes.length === 0) throw new UnreadablePicture({ kind: 'empty' });
  const size = pictureSize(bytes);
  if (!size || size.width === 0 || size.height === 0)
    throw new UnreadablePicture({ kind: 'notPicture' });
  if (size.width * size.height > mostPixels)
    throw new UnreadablePicture({ kind: 'tooManyPixels', ...size });
  return size;
};

/** Decodes a picture's bytes. Rejects with `UnreadablePicture`. No address is made of it, which `img-src` would forbid. */
export const decodePicture = async (bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> => {
  checkPicture(bytes);
  try {
    return await createImageBitmap(new Blob([bytes]));
  } catch {
    throw new UnreadablePicture({ kind: 'damaged' });
  }
};

/** A picture that somebody gave: it stays in the window. */
export interface GivenPicture {
  name: string;
  bitmap: ImageBitmap;
}

/** Reads a file as a picture. Rejects with `UnreadablePicture`, which says why not. */
export const readPicture = async (file: File): Promise<GivenPicture> => {
  if (file.size >= mostBytes) throw new UnreadablePicture({ kind: 'tooLarge', bytes: file.size });
  const bitmap = await decodePicture(new Uint8Array(await file.arrayBuffer()));
  return { name: file.name, bitmap };
};
