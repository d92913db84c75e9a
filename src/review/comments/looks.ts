import { type Axis, axes, isValue, valueOf } from '../variants/axes.ts';
import type { Comment } from './comment.ts';

/** Names and values as links have them. */
export type Looks = Record<string, string>;

const isWidth = ({ name }: Axis): boolean => name === 'width';
const widths = axes.filter(isWidth);

/** The looks that a comment made at an address belongs to. Where it names no theme, it is that of the device. */
export const looksOf = (search: URLSearchParams, theme: string): Looks =>
  Object.fromEntries(
    axes.flatMap((axis) => {
      const value = valueOf(axis, search) ?? (axis.name === 'theme' ? theme : null);
      return value === null || value === axis.otherwise || isWidth(axis)
        ? []
        : [[axis.name, value]];
    }),
  );

type Placed = Pick<Comment, 'id' | 'screen' | 'state' | 'variant' | 'point'>;

/** Whether a comment's point is where it was, in these looks and this width in px. */
export const isMadeIn = (
  { variant, point }: Pick<Placed, 'variant' | 'point'>,
  looks: Looks,
  width: number,
): boolean =>
  Math.round(point.width) === width &&
  Object.keys(variant).length === Object.keys(looks).length &&
  Object.entries(variant).every(([name, value]) => looks[name] === value);

/** A state with its comments open. */
export const commentsHref = (
  { screen, state }: Pick<Placed, 'screen' | 'state'>,
  own: Looks = {},
): string =>
  `/screens/${encodeURIComponent(screen)}/${encodeURIComponent(state)}?${new URLSearchParams({ ...own, comments: 'shown' })}`;

/** Leads to a comment in the looks that it was made in, as far as there are such looks. */
export const hrefOf = (comment: Placed): string => {
  const said = { ...comment.variant, width: String(Math.round(comment.point.width)) };
  const known = axes.flatMap((axis) => {
    const value = Object.hasOwn(said, axis.name) ? (said as Looks)[axis.name] : undefined;
    return value !== undefined && isValue(axis, value) ? [[axis.name, value]] : [];
  });
  // Last, so that the parameters stand in one order.
  return `${commentsHref(comment, Object.fromEntries(known) as Looks)}&${new URLSearchParams({ comment: comment.id })}`;
};

/** The largest of the usual widths that has room, in px. */
export const usualWidth = (room: number): number => {
  const usual = widths.flatMap(({ values }) => values.map(Number)).toSorted((a, b) => a - b);
  return usual.findLast((width) => width <= room) ?? usual[0] ?? room;
};
