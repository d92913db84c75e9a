import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { keepFocused } from '../../keys/keep-focused.ts';
import { useScroller } from '../scroller.ts';

/** Rows that are drawn beyond what is in view, so that arrow keys always find the next one. */
const beyond = 8;

/** The rows near to what is in view, and the room of those before and after them. */
export const useWindow = <T extends { id: string }>(
  table: RefObject<HTMLElement | null>,
  rows: readonly T[],
  estimate: number,
): {
  rows: T[];
  before: number;
  after: number;
  indexOf: (row: T) => number;
} => {
  const scroller = useScroller();
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const { current } = table;
    const view = scroller.element();
    if (!current || !view) return;
    const top = current.getBoundingClientRect().top - view.getBoundingClientRect().top;
    setMargin(Math.round(top + view.scrollTop));
  }, [table, scroller, rows.length]);

  const indexes = useMemo(() => new Map(rows.map(({ id }, at) => [id, at])), [rows]);
  // oxlint-disable-next-line react/incompatible-library -- The React Compiler, which the rule looks out for, is not used.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: scroller.element,
    estimateSize: () => estimate,
    overscan: beyond,
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range) => keepFocused(table.current, range, 0),
    useFlushSync: false,
  });
  const { measureElement } = virtual;
  // Fluent's types know no `ref` of a row, so the rows are looked up where they are drawn.
  useLayoutEffect(() => {
    for (const row of table.current?.querySelectorAll('[data-index]') ?? []) measureElement(row);
    measureElement(null);
  });
  const items = virtual.getVirtualItems();
  const [first] = items;
  const last = items.at(-1);
  return {
    rows: items.flatMap(({ index }) => rows[index] ?? []),
    before: first ? first.start - margin : 0,
    after: last ? virtual.getTotalSize() - (last.end - margin) : 0,
    indexOf: ({ id }) => indexes.get(id) ?? 0,
  };
};
