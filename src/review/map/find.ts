import type { MapNode } from './graph.ts';
import type { Box } from './layout.ts';

/** A state with the words it can be found by. */
export interface Findable extends Pick<MapNode, 'id'> {
  title: string;
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s.]+/g, '');

/** The states whose id or title holds the text; those that begin with it, or a part of whose id does, come first. */
export const findStates = <T extends Findable>(all: readonly T[], text: string): T[] => {
  const wanted = plain(text);
  if (wanted === '') return [];
  const rank = ({ id, title }: T): number => {
    const starts = [plain(id), plain(title), ...id.split('.').map(plain)];
    return starts.some((one) => one.startsWith(wanted)) ? 0 : 1;
  };
  return all
    .filter(({ id, title }) => [id, title].some((one) => plain(one).includes(wanted)))
    .toSorted((one, other) => rank(one) - rank(other));
};

/** Where an arrow key points to on the page. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const vectors: Record<Direction, [x: number, y: number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

const middle = ({ x, y, width, height }: Box): [x: number, y: number] => [
  x + width / 2,
  y + height / 2,
];

/** The nearest of some states that lies in a direction; null where none does. What lies straight ahead counts as nearer. */
export const towards = (
  from: Box,
  others: readonly { id: string; box: Box }[],
  direction: Direction,
): string | null => {
  const [right, down] = vectors[direction];
  const [x, y] = middle(from);
  const ahead = others.flatMap(({ id, box }) => {
    const [otherX, otherY] = middle(box);
    const [along, aside] = [
      (otherX - x) * right + (otherY - y) * down,
      Math.abs((otherX - x) * down) + Math.abs((otherY - y) * right),
    ];
    return along > 0 && aside <= along * 2 ? [{ id, distance: along + aside * 2 }] : [];
  });
  return ahead.toSorted((one, other) => one.distance - other.distance)[0]?.id ?? null;
};
