/** A place in the grid as it is shown: -1 is the row of sign-ins' names, or the column of people's. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How many rows a page is: about what is in view. */
const page = 8;

type Move = (place: Place, last: Place) => Place;

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  Forward: ({ row, column }) => ({ row, column: column + 1 }),
  Backward: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
  PageUp: ({ row, column }) => ({ row: Math.max(0, row - page), column }),
  Home: ({ row }) => ({ row, column: -1 }),
  End: ({ row }, last) => ({ row, column: last.column }),
  ControlHome: () => ({ row: -1, column: 0 }),
  ControlEnd: (_, last) => last,
};

const nameOf = (key: string, isControl: boolean, isRightToLeft: boolean): string => {
  if (key === 'ArrowLeft') return isRightToLeft ? 'Forward' : 'Backward';
  if (key === 'ArrowRight') return isRightToLeft ? 'Backward' : 'Forward';
  return isControl ? `Control${key}` : key;
};

const within = (value: number, last: number): number => Math.max(-1, Math.min(last, value));

/**
 * Where a key leads, as in the ARIA pattern of a grid; null for a key that leads nowhere. `last` is the last cell. There
 * is nothing where both names meet.
 */
export const movedBy = (
  { key, isControl }: { readonly key: string; readonly isControl: boolean },
  place: Place,
  last: Place,
  isRightToLeft: boolean,
): Place | null => {
  const name = nameOf(key, isControl, isRightToLeft);
  const move = Object.hasOwn(moves, name) ? moves[name] : undefined;
  if (!move) return null;
  const to = move(place, last);
  const next = { row: within(to.row, last.row), column: within(to.column, last.column) };
  if (next.row !== -1 || next.column !== -1) return next;
  return place.row === -1 && place.column >= 0 ? { row: -1, column: 0 } : place;
};
