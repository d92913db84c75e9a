import { useMemo, useState } from 'react';
import { type Column, readerOf } from './column.ts';
import { choose, type Order, pageOf } from './rows.ts';

/** How many rows a page of a table holds, at first. */
export const pageSizes = [100, 1000, Number.POSITIVE_INFINITY] as const;

/** A table's rows after search, filters, order and page, and what is selected of them. */
export const useTable = <T extends { id: string }>(
  all: readonly T[],
  columns: readonly Column<T>[],
  textOf: (row: T) => string,
  first: Order,
) => {
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Readonly<Record<string, string>>>({});
  const [order, setOrder] = useState(first);
  const [size, setSize] = useState<number>(pageSizes[2]);
  const [page, setPage] = useState(0);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const reader = useMemo(() => readerOf(columns, textOf), [columns, textOf]);
  const found = useMemo(
    () => choose(all, reader, { search, filters, order }),
    [all, reader, search, filters, order],
  );
  const shown = pageOf(found, size === Number.POSITIVE_INFINITY ? found.length || 1 : size, page);
  // What is filtered away or gone stays out of what is acted on.
  const selected = useMemo(() => found.filter(({ id }) => selection.has(id)), [found, selection]);
  const anew =
    <V>(set: (value: V) => void) =>
    (value: V): void => {
      set(value);
      setPage(0);
    };
  return {
    all,
    columns,
    reader,
    found,
    shown,
    selected,
    selection,
    setSelection,
    search,
    setSearch: anew(setSearch),
    filters,
    setFilters: anew(setFilters),
    order,
    setOrder: anew(setOrder),
    size,
    setSize: anew(setSize),
    setPage,
  };
};

/** What `useTable` gives. */
export type Table<T extends { id: string }> = ReturnType<typeof useTable<T>>;
