import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { movedBy, type Place } from './grid-keys.ts';

/** A cell that is to be shown and to have the focus, as somebody asked for it elsewhere on the page. */
export interface Wanted {
  readonly cell: number;
}

/** What a place in the grid is called in the page. */
export const nameOfPlace = ({ row, column }: Place): string => `${row} ${column}`;

/** Whether a grid reads from right to left; before it is drawn as the page does. */
export const isRightToLeftIn = (root: HTMLElement | null): boolean =>
  root ? getComputedStyle(root).direction === 'rtl' : document.dir === 'rtl';

/** Which place of the grid keys go from, and what takes the focus along. */
export const useGridPlace = (
  root: RefObject<HTMLElement | null>,
  {
    rows,
    columns,
    wanted,
    placeOf,
  }: {
    rows: number;
    columns: number;
    wanted: Wanted | null;
    /** Where a cell is shown; -1 where it is not. */
    placeOf: (cell: number) => Place;
  },
): {
  active: Place;
  press: (event: KeyboardEvent) => void;
  follow: (event: FocusEvent) => void;
} => {
  const [asked, setActive] = useState<Place>({ row: 0, column: 0 });
  // Whoever goes by keys takes the focus along; whoever sorts by mouse does not.
  const [focusing, setFocusing] = useState<{ place: string } | null>(null);
  const last = { row: rows - 1, column: columns - 1 };
  const active = {
    row: Math.min(asked.row, last.row),
    column: Math.min(asked.column, last.column),
  };
  const goTo = (place: Place): void => {
    setActive(place);
    setFocusing({ place: nameOfPlace(place) });
  };
  const taken = useRef(focusing);
  // After each drawing: a grid that has only just come has no cells at first.
  useLayoutEffect(() => {
    if (!focusing || taken.current === focusing) return;
    const found = root.current?.querySelector<HTMLElement>(`[data-place="${focusing.place}"]`);
    if (!found) return;
    taken.current = focusing;
    found.focus({ preventScroll: true });
    // No further than it takes, and past the names that stay in view.
    found.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const [followed, setFollowed] = useState<Wanted | null>(null);
  if (wanted && wanted !== followed) {
    setFollowed(wanted);
    const place = placeOf(wanted.cell);
    if (place.row >= 0 && place.column >= 0) goTo(place);
  }
  return {
    active,
    press: (event) => {
      const { key, ctrlKey: isControl, altKey, metaKey, shiftKey } = event;
      if (altKey || metaKey || shiftKey) return;
      const next = movedBy({ key, isControl }, active, last, isRightToLeftIn(root.current));
      if (!next) return;
      event.preventDefault();
      goTo(next);
    },
    follow: ({ target }) => {
      const place = (target as HTMLElement).dataset['place'];
      if (place === undefined) return;
      const [row = 0, column = 0] = place.split(' ').map(Number);
      if (row !== active.row || column !== active.column) setActive({ row, column });
    },
  };
};
