import { farFrom, nearlyAll, type Pair } from './pair.ts';

const directions = [
  ['down', 0, 1],
  ['up', 0, -1],
  ['right', 1, 0],
  ['left', -1, 0],
] as const;

/** How far something is looked for that has moved, in px. */
const farthest = 64;

/** How far everything that changed has moved, and to where; null where it has not. */
export const moved = (pair: Pair): string | null => {
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
