import { frameNames } from '../../frame/frame.ts';
import { wizardNames } from '../../frame/frame-context.ts';
import { organisations } from '../../frame/organisations.ts';
import { locales } from '../../i18n/locale-names.ts';
import { themeNames } from '../../theme/theme-names.ts';

/** One way in which a screen's looks may vary. */
export interface Axis {
  /** As links name it. */
  name: AxisName;
  values: readonly string[];
  /** What counts where a link says nothing; null if that is the person's own setting or the sign-in's own place. */
  otherwise: string | null;
  /** The key that goes on to the next value; with Shift to the one before. */
  key: string;
  /** Other numbers between two bounds may be given by hand. */
  free?: { least: number; most: number };
}

export type AxisName =
  | 'theme'
  | 'locale'
  | 'width'
  | 'text'
  | 'brand'
  | 'wizard'
  | 'frame'
  | 'motion'
  | 'focus';

/** Every way in which a screen's looks may vary, in the order of the toolbar. All of them combine. */
export const axes: readonly Axis[] = [
  { name: 'theme', values: themeNames, otherwise: null, key: 't' },
  { name: 'locale', values: locales, otherwise: 'en', key: 'l' },
  {
    name: 'width',
    values: ['320', '360', '768', '1280'],
    otherwise: null,
    key: 'w',
    free: { least: 320, most: 2560 },
  },
  {
    name: 'text',
    values: ['100', '150', '200', '300', '400'],
    otherwise: '100',
    key: 's',
    free: { least: 100, most: 400 },
  },
  { name: 'brand', values: organisations, otherwise: null, key: 'b' },
  { name: 'wizard', values: wizardNames, otherwise: 'current', key: 'g' },
  { name: 'frame', values: frameNames, otherwise: null, key: 'f' },
  { name: 'motion', values: ['full', 'reduced'], otherwise: null, key: 'm' },
  { name: 'focus', values: ['hidden', 'shown'], otherwise: 'hidden', key: 'o' },
];

const isFree = ({ free }: Axis, value: string): boolean =>
  free !== undefined &&
  /^\d{1,4}$/.test(value) &&
  Number(value) >= free.least &&
  Number(value) <= free.most;

/** The number that somebody means who types it, with its unit, as their hand is used to; null where it is none of the axis. */
export const freeValue = (axis: Axis, typed: string): string | null => {
  const latin = typed.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
  const [, number] = /^(\d{1,4}|\d[.,]\d{3})\s*(?:px|%|٪)?$/i.exec(latin.trim()) ?? [];
  const value = String(Number(number?.replaceAll(/\D/g, '')));
  return isFree(axis, value) ? value : null;
};

/** Whether a value means something on an axis. */
export const isValue = (axis: Axis, value: string): boolean =>
  axis.values.includes(value) || isFree(axis, value);

/** What an address says of an axis: its value, or null where it says nothing or nothing that means something. */
export const valueOf = (axis: Axis, search: URLSearchParams): string | null => {
  const value = search.get(axis.name);
  return value !== null && isValue(axis, value) ? value : null;
};

/** What an address says of variants that means nothing: each name and value, for a note. */
export const meaningless = (search: URLSearchParams): [name: AxisName, value: string][] =>
  axes.flatMap((axis) => {
    const value = search.get(axis.name);
    return value !== null && !isValue(axis, value) ? [[axis.name, value] as const] : [];
  }) as [AxisName, string][];

/** The choices of an axis: null is what counts where nothing is said, if that is none of the values. */
export const choicesOf = ({ values, otherwise }: Axis): (string | null)[] =>
  otherwise === null ? [null, ...values] : [...values];

/** An address with another value of a parameter, or without it. */
export const withParameter = (
  search: URLSearchParams,
  name: string,
  value: string | null,
): URLSearchParams => {
  const next = new URLSearchParams(search);
  if (value === null) next.delete(name);
  else next.set(name, value);
  return next;
};

/** An address with another value of an axis; what counts anyway is left out. */
export const withValue = (
  search: URLSearchParams,
  { name, otherwise }: Axis,
  value: string | null,
): URLSearchParams => withParameter(search, name, value === otherwise ? null : value);

/** The choice so many places on, round and round. A free value counts as the last choice below it. */
export const stepped = (axis: Axis, search: URLSearchParams, by: 1 | -1): string | null => {
  const choices = choicesOf(axis);
  const present = valueOf(axis, search) ?? axis.otherwise;
  const at = choices.indexOf(present);
  const below = choices.findLastIndex((one) => one !== null && Number(one) < Number(present));
  const from = at >= 0 ? at : below + (by < 0 ? 1 : 0);
  return choices[(from + by + choices.length) % choices.length] ?? null;
};
