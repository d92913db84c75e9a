import { type Axis, type AxisName, axes, isValue } from '../variants/axes.ts';
import type { Chosen } from '../variants/variant-of.ts';

/** The values over which a contact sheet spreads, by axis; an axis without any follows the page. */
export type Spread = Partial<Record<AxisName, string[]>>;

/** More pictures than this nobody looks at, and no browser draws at once. */
export const mostPictures = 96;

/** Reads `theme:light+dark,width:360+1280`. What means nothing is left out. */
export const readSpread = (text: string | null): Spread => {
  const parts = (text ?? '').split(',').map((part) => part.split(':'));
  return Object.fromEntries(
    axes.flatMap((axis) => {
      const named = parts.find(([name]) => name === axis.name)?.[1]?.split('+') ?? [];
      const values = [...new Set(named)].filter((value) => isValue(axis, value));
      return values.length > 0 ? [[axis.name, values]] : [];
    }),
  );
};

/** What a spread asks for that means nothing: axes that there are not, and values that an axis has not. */
export const meaninglessInSpread = (text: string | null): [name: string, value: string][] =>
  (text ?? '')
    .split(',')
    .filter(Boolean)
    .flatMap((part) => {
      const [name = '', values = ''] = part.split(':');
      const axis = axes.find((one) => one.name === name);
      return values
        .split('+')
        .filter((value) => !axis || !isValue(axis, value))
        .map((value): [string, string] => [name, value]);
    });

/** Writes what `readSpread` reads; null for an empty one. */
export const writeSpread = (spread: Spread): string | null =>
  axes
    .flatMap(({ name }) => {
      const values = spread[name] ?? [];
      return values.length > 0 ? [`${name}:${values.join('+')}`] : [];
    })
    .join(',') || null;

/** A spread with a value taken in or out. */
export const toggled = (spread: Spread, name: AxisName, value: string): Spread => {
  const present = spread[name] ?? [];
  return {
    ...spread,
    [name]: present.includes(value) ? present.filter((one) => one !== value) : [...present, value],
  };
};

/** What there is to pick on an axis: its values, and the free numbers that are picked or were, in order. */
export const offered = (
  { name, values }: Axis,
  picked: Spread,
  before: readonly string[] = [],
): string[] => {
  const all = [...new Set([...values, ...(picked[name] ?? []), ...before])];
  return all.length === values.length
    ? all
    : all.toSorted((one, other) => Number(one) - Number(other));
};

/** Every combination of the chosen values, the first axis changing slowest. */
export const combinations = (spread: Spread): Chosen[] =>
  axes.reduce<Chosen[]>(
    (found, { name }) => {
      const values = spread[name] ?? [];
      if (values.length === 0) return found;
      return found.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
    },
    [{}],
  );
