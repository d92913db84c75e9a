import type { PNG } from 'pngjs';

/** A pixel's colour as 0xAABBGGRR, or 0 where a picture has ended: no photograph of a page is transparent. */
export type Colour = number;

/** Two pictures row by row, both as wide and high as the larger, and the places that differ. */
export interface Pair {
  width: number;
  before: Uint32Array;
  after: Uint32Array;
  changed: readonly number[];
}

const spread = (png: PNG, width: number, height: number): Uint32Array => {
  const pixels = new Uint32Array(new Uint8Array(png.data).buffer);
  if (png.width === width && png.height === height) return pixels;
  const all = new Uint32Array(width * height);
  for (let y = 0; y < png.height; y += 1)
    all.set(pixels.subarray(y * png.width, (y + 1) * png.width), y * width);
  return all;
};

/** Puts two pictures on top of each other. */
export const pairOf = (one: PNG, other: PNG): Pair => {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [before, after] = [spread(one, width, height), spread(other, width, height)];
  const changed: number[] = [];
  for (let at = 0; at < before.length; at += 1) if (before[at] !== after[at]) changed.push(at);
  return { width, before, after, changed };
};

/** The part of changed pixels that what was said of them has to be true of. */
export const nearlyAll = 0.95;

/** The side of the squares in which what lies close together is looked for, in px. */
const square = 8;

/** The changed places without any of these in their own or the squares around it: something else changed there, too. */
export const farFrom = ({ width, changed }: Pair, places: readonly number[]): number[] => {
  const across = Math.ceil(width / square) + 2;
  const squareOf = (at: number): number =>
    (Math.floor(at / width / square) + 1) * across + Math.floor((at % width) / square) + 1;
  const near = new Set<number>();
  for (const own of new Set(places.map(squareOf)))
    for (const by of [-across, 0, across]) for (const x of [-1, 0, 1]) near.add(own + by + x);
  return changed.filter((at) => !near.has(squareOf(at)));
};
