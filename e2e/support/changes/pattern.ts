import { createHash } from 'node:crypto';
import type { Pair } from './pair.ts';

/** Rows without any change that set one change apart from another. */
const gap = 8;

/** What stands for the changed pixels themselves, wherever each run of rows with changes stands. */
export const pattern = ({ width, before, after, changed }: Pair): string => {
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
