import { createHash } from 'node:crypto';
import type { PNG } from 'pngjs';

/** A pixel's colour as 0xAABBGGRR, or 0 where a picture has ended: no photograph of a page is transparent. */
type Colour = number;

/** Two pictures row by row, both as wide and high as the larger, and the places that differ. */
interface Pair {
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

const pairOf = (one: PNG, other: PNG): Pair => {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [before, after] = [spread(one, width, height), spread(other, width, height)];
  const changed: number[] = [];
  for (let at = 0; at < before.length; at += 1) if (before[at] !== after[at]) changed.push(at);
  return { width, before, after, changed };
};

const hex = (colour: Colour): string => {
  const channels = [0, 8, 16, 24].map((by) => (colour >>> by) & 255);
  return `#${channels.map((level) => level.toString(16).padStart(2, '0')).join('')}`.replace(
    /ff$/,
    '',
  );
};

/** A colour that became another, in how many pixels, and whether it did so in a whole area somewhere. */
interface Recolouring {
  from: Colour;
  to: Colour;
  pixels: number;
  isArea: boolean;
}

const recolouringsOf = ({ width, before, after, changed }: Pair): Recolouring[] => {
  const around = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => y * width + x));
  const found = new Map<Colour, Map<Colour, Recolouring>>();
  let last: Recolouring | undefined;
  for (const at of changed) {
    const [from = 0, to = 0] = [before[at], after[at]];
    // Neighbours mostly are of one colour: a look at the last spares most of the looking up.
    if (!last || last.from !== from || last.to !== to) {
      const became = found.get(from) ?? new Map<Colour, Recolouring>();
      found.set(from, became);
      last = became.get(to) ?? { from, to, pixels: 0, isArea: false };
      became.set(to, last);
    }
    last.pixels += 1;
    last.isArea ||= around.every((by) => before[at + by] === from && after[at + by] === to);
  }
  return [...found.values()].flatMap((became) => [...became.values()]);
};

/** Smoothed edges round to neighbouring levels. */
const areNear = (one: Colour, other: Colour): boolean =>
  [24, 16, 8, 0].every((by) => Math.abs(((one >>> by) & 255) - ((other >>> by) & 255)) <= 8);

/** The part of changed pixels that what was said of them has to be true of. */
const nearlyAll = 0.95;

/** The side of the squares in which what lies close together is looked for, in px. */
const square = 8;

/** The changed places without any of these in their own or the squares around it: something else changed there, too. */
const farFrom = ({ width, changed }: Pair, places: readonly number[]): number[] => {
  const across = Math.ceil(width / square) + 2;
  const squareOf = (at: number): number =>
    (Math.floor(at / width / square) + 1) * across + Math.floor((at % width) / square) + 1;
  const near = new Set<number>();
  for (const own of new Set(places.map(squareOf)))
    for (const by of [-across, 0, across]) for (const x of [-1, 0, 1]) near.add(own + by + x);
  return changed.filter((at) => !near.has(squareOf(at)));
};

/** Which colours became which, where each became one other and nothing took another shape; null where it is not so. */
const recoloured = (pair: Pair): string[] | null => {
  const all = recolouringsOf(pair).toSorted((one, other) => one.pixels - other.pixels);
  if (all.some(({ from, to }) => from === 0 || to === 0)) return null;
  // The last one of a colour, and so the one in the most pixels, is what is kept of it.
  const became = new Map(all.map(({ from, to }) => [from, to]));
  const was = new Map(all.map(({ from, to }) => [to, from]));
  const follow = all
    .filter(({ from, to }) => areNear(became.get(from) ?? 0, to) && areNear(was.get(to) ?? 0, from))
    .reduce((sum, { pixels }) => sum + pixels, 0);
  if (follow < pair.changed.length * nearlyAll) return null;
  // The edges of letters and corners blend with what they lie on: areas alone are of a colour that somebody chose.
  const areas = all.filter(({ isArea }) => isArea);
  const chosen = areas.length > 0 ? areas : all.slice(-1);
  const ofChosen = pair.changed.filter((at) =>
    chosen.some(({ from, to }) => pair.before[at] === from && pair.after[at] === to),
  );
  const far = farFrom(pair, ofChosen);
  const others = far.length === 0 ? [] : recoloured({ ...pair, changed: far });
  const names = chosen.map(({ from, to }) => `${hex(from)} became ${hex(to)}`);
  return others && [...new Set([...names, ...others])].toSorted();
};

const directions = [
  ['down', 0, 1],
  ['up', 0, -1],
  ['right', 1, 0],
  ['left', -1, 0],
] as const;

/** How far something is looked for that has moved, in px. */
const farthest = 64;

/** How far everything that changed has moved, and to where; null where it has not. */
const moved = (pair: Pair): string | null => {
  const { width, before, after, changed } = pair;
  const thatDid = (places: readonly number[], by: number): number[] =>
    places.filter((at) => before[at - by] === after[at] && (after[at + by] ?? 0) === before[at]);
  const every = Math.ceil(changed.length / 400);
  const some = changed.filter((_, at) => at % every === 0);
  const likely = directions
    .flatMap(([to, dx, dy]) =>
      Array.from({ length: farthest }, (_, by) => {
        const far = by + 1;
        const step = far * (dy * width + dx);
        return { to, far, step, of: thatDid(some, step).length };
      }),
    )
    .reduce((best, one) => (one.of > best.of ? one : best));
  const did = thatDid(changed, likely.step);
  const isAll = did.length >= changed.length * nearlyAll && farFrom(pair, did).length === 0;
  return isAll ? `moved ${likely.far} px ${likely.to}` : null;
};

/** Rows without any change that set one change apart from another. */
const gap = 8;

/** What stands for the changed pixels themselves, wherever each run of rows with changes stands. */
const pattern = ({ width, before, after, changed }: Pair): string => {
  const bands: number[][] = [];
  let last = -Infinity;
  for (const at of changed) {
    const row = Math.floor(at / width);
    if (row - last > gap) bands.push([]);
    bands.at(-1)?.push(at);
    last = row;
  }
  const hashes = bands.map((band) => {
    const top = Math.floor((band[0] ?? 0) / width);
    const left = band.reduce((least, at) => Math.min(least, at % width), width);
    const pixels = new Uint32Array(band.length * 4);
    for (const [nth, at] of band.entries())
      pixels.set(
        [(at % width) - left, Math.floor(at / width) - top, before[at] ?? 0, after[at] ?? 0],
        nth * 4,
      );
    return createHash('sha256').update(pixels).digest('hex');
  });
  const all = createHash('sha256').update([...new Set(hashes)].toSorted().join());
  return `the same pixels became others (${all.digest('hex').slice(0, 12)})`;
};

/**
 * How a picture changed, in words that are the same for each picture that changed in the same way: colours that became
 * others, something that moved, or the very pixels.
 */
export const howChanged = (before: PNG, after: PNG): string => {
  const pair = pairOf(before, after);
  return recoloured(pair)?.join(', ') ?? moved(pair) ?? pattern(pair);
};
