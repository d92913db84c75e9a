import { type Colour, farFrom, nearlyAll, type Pair } from './pair.ts';

const channelsOf = (colour: Colour): number[] => [0, 8, 16].map((by) => (colour >>> by) & 255);

const hex = (colour: Colour): string => {
  const channels = [...channelsOf(colour), (colour >>> 24) & 255];
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

const stepsOf = ({ from, to }: Recolouring): number[] =>
  channelsOf(to).map((level, at) => level - (channelsOf(from)[at] ?? 0));

/** Whether a colour changed as it does where the other lies thinly over something: by a part of it, channel by channel. */
const isBlendOf = (other: Recolouring, one: Recolouring): boolean => {
  const [whole, part] = [stepsOf(other), stepsOf(one)];
  const length = whole.reduce((sum, step) => sum + step * step, 0);
  const share = whole.reduce((sum, step, at) => sum + step * (part[at] ?? 0), 0) / length;
  return (
    share >= 0 &&
    share <= 1 &&
    whole.every((step, at) => Math.abs(step * share - (part[at] ?? 0)) <= 1.5)
  );
};

const lengthOf = (one: Recolouring): number => Math.hypot(...stepsOf(one));

/**
 * Whether a colour is so clearly a blend of the other that it is one wherever it lies: greys, and changes that hardly
 * anybody sees, are alike by chance.
 */
const isTintOf = (other: Recolouring, one: Recolouring): boolean => {
  const steps = stepsOf(other);
  const hue = Math.max(...steps) - Math.min(...steps);
  return hue >= 8 && lengthOf(other) >= 16 && lengthOf(one) >= 4 && isBlendOf(other, one);
};

/** Which colours became which, where each became one other and nothing took another shape; null where it is not so. */
export const recoloured = (pair: Pair): string[] | null => {
  const all = recolouringsOf(pair).toSorted((one, other) => one.pixels - other.pixels);
  if (all.some(({ from, to }) => from === 0 || to === 0)) return null;
  // The last one of a colour, and so the one in the most pixels, is what is kept of it.
  const became = new Map(all.map(({ from, to }) => [from, to]));
  const was = new Map(all.map(({ from, to }) => [to, from]));
  const follow = all
    .filter(({ from, to }) => areNear(became.get(from) ?? 0, to) && areNear(was.get(to) ?? 0, from))
    .reduce((sum, { pixels }) => sum + pixels, 0);
  if (follow < pair.changed.length * nearlyAll) return null;
  // The edges of letters blend with what they lie on: areas alone are of a colour that somebody chose, if no blend either.
  const areas = all.filter(({ isArea }) => isArea).toReversed();
  const chosen = (areas.length > 0 ? areas : all.slice(-1)).filter(
    (one, at, of) => !of.slice(0, at).some((larger) => isBlendOf(larger, one)),
  );
  const said = Map.groupBy(
    all.filter((one) => chosen.some((other) => other === one || isTintOf(other, one))),
    ({ from }) => from,
  );
  const ofChosen = pair.changed.filter((at) =>
    said.get(pair.before[at] ?? 0)?.some(({ to }) => to === pair.after[at]),
  );
  const far = farFrom(pair, ofChosen);
  const others = far.length === 0 ? [] : recoloured({ ...pair, changed: far });
  const names = chosen.map(({ from, to }) => `${hex(from)} became ${hex(to)}`);
  return others && [...new Set([...names, ...others])].toSorted();
};
