import type { ReactNode } from 'react';
import type { RowReader } from './rows.ts';

/** A column of a table. The first one names the row and opens it. */
export interface Column<T> {
  id: string;
  title: string;
  /** Least width, in the size of the page's text. */
  width: number;
  /** What it is sorted by and searched in. */
  value: (row: T) => string | number;
  /** What is shown, if it is more than the value. */
  renderCell?: (row: T) => ReactNode;
  /** Words of a value where the column can be filtered by it. */
  words?: (value: string) => string;
}

/** What a table makes of its rows, by its columns. */
export const readerOf = <T extends { id: string }>(
  columns: readonly Column<T>[],
  textOf: (row: T) => string,
): RowReader<T> => ({
  idOf: ({ id }) => id,
  valueOf: (row, name) => columns.find(({ id }) => id === name)?.value(row) ?? '',
  textOf: (row) =>
    [
      textOf(row),
      ...columns.map(({ value, words }) => words?.(String(value(row))) ?? String(value(row))),
    ].join(' '),
});

/** The columns that fit, from the first on; one alone means that rows are drawn as a list. */
export const fitting = <T>(columns: readonly Column<T>[], width: number): Column<T>[] => {
  const fits: Column<T>[] = [];
  let taken = 0;
  for (const column of columns) {
    taken += column.width;
    if (fits.length > 0 && taken > width) break;
    fits.push(column);
  }
  return fits.length < 3 ? columns.slice(0, 1) : fits;
};
