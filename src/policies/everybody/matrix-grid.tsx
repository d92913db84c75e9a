import { mergeClasses } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { GridCell } from './grid-cell.tsx';
import { GridName } from './grid-name.tsx';
import { columnWidth, useGridStyles } from './grid-styles.ts';
import { arranged, nextOrder, type Sheet, type Shown } from './order.ts';
import { isRightToLeftIn, nameOfPlace, useGridPlace, type Wanted } from './use-grid-place.ts';

const withActive =
  (active: number) =>
  (range: Range): number[] =>
    [
      ...new Set([
        ...defaultRangeExtractor(range),
        ...(active >= 0 && active < range.count ? [active] : []),
      ]),
    ].toSorted((one, other) => one - other);

/** So many CSS pixels as text is large: 16 at the usual size. */
const textSize = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Everybody's sign-ins as a grid of which only what is near is in the page. */
export const MatrixGrid = ({
  sheet,
  shown,
  people,
  signIns,
  wanted,
  onShow,
  onOpen,
}: {
  sheet: Sheet;
  shown: Shown;
  /** Names, by their places in the matrix. */
  people: readonly string[];
  signIns: readonly string[];
  wanted: Wanted | null;
  onShow: (part: Partial<Shown>) => void;
  /** Opens the answer of a cell. */
  onOpen: (person: number, signIn: number) => void;
}): ReactElement => {
  const styles = useGridStyles();
  const { t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { rows, columns } = arranged(sheet, shown);
  const { active, press, follow } = useGridPlace(root, {
    rows: rows.length,
    columns: columns.length,
    wanted,
    placeOf: (cell) => ({
      row: rows.indexOf(Math.floor(cell / sheet.signIns)),
      column: columns.indexOf(cell % sheet.signIns),
    }),
  });
  const unit = textSize() / 16;
  const room = root.current?.parentElement?.clientWidth ?? 720;
  // Where text is so large that names in view would leave no room for a cell, they scroll along.
  const isTight = room < 240 * unit;
  const width = isTight ? room : columnWidth * unit;
  const nameWidth = isTight ? room : Math.min(220 * unit, room * 0.42);
  const headHeight = head.current?.offsetHeight ?? 56 * unit;
  // oxlint-disable-next-line react/incompatible-library -- The React Compiler, which the rule looks out for, is not used.
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => root.current,
    estimateSize: () => 64 * unit,
    getItemKey: (at) => rows[at] ?? at,
    overscan: 4,
    scrollMargin: headHeight,
    rangeExtractor: withActive(active.row),
  });
  // The frame holds the names and one row as a whole, also where these are taller than the window.
  const tallest = Math.max(...down.getVirtualItems().map(({ size }) => size));
  const across = useVirtualizer({
    horizontal: true,
    isRtl: isRightToLeftIn(root.current),
    count: columns.length,
    getScrollElement: () => root.current,
    estimateSize: () => width,
    getItemKey: (at) => columns[at] ?? at,
    overscan: 2,
    paddingStart: nameWidth,
    rangeExtractor: withActive(active.column),
  });
  useLayoutEffect(() => across.measure(), [across, width, nameWidth]);
  const [, draw] = useState(0);
  // Sizes of what surrounds the cells are only known once they are drawn.
  useLayoutEffect(() => draw((count) => count + 1), []);
  const tracks = {
    gridTemplateColumns: `${nameWidth}px repeat(${columns.length}, ${width}px)`,
    inlineSize: nameWidth + width * columns.length,
  };
  const orderOf = (order: Shown['people'], at: number) => (order?.at === at ? order : null);
  const isAt = (row: number, column: number): boolean =>
    active.row === row && active.column === column;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- One of its cells has the focus, as the pattern of a grid wants it.
    <div
      ref={root}
      role="grid"
      aria-label={t('everybody.grid')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      className={mergeClasses(styles.root, isTight && styles.tight)}
      style={
        isTight
          ? { maxBlockSize: `max(75vh, ${headHeight + tallest}px)` }
          : { scrollPaddingBlockStart: headHeight, scrollPaddingInlineStart: nameWidth }
      }
      onKeyDown={press}
      onFocus={follow}
    >
      <div
        role="row"
        aria-rowindex={1}
        ref={head}
        className={mergeClasses(styles.head, isTight && styles.loose)}
        style={tracks}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          className={mergeClasses(styles.name, isTight && styles.loose)}
        >
          <div className={mergeClasses(styles.corner, isTight && styles.slim)}>
            {t('everybody.grid.corner')}
          </div>
        </div>
        {across.getVirtualItems().map(({ index }) => {
          const signIn = columns[index] ?? 0;
          const order = orderOf(shown.people, signIn);
          return (
            <div
              key={signIn}
              role="columnheader"
              aria-colindex={index + 2}
              aria-sort={order ? 'other' : 'none'}
              className={styles.cell}
              style={{ gridColumnStart: index + 2 }}
            >
              <GridName
                name={signIns[signIn] ?? ''}
                order={order}
                place={nameOfPlace({ row: -1, column: index })}
                isActive={isAt(-1, index)}
                onSort={() => onShow({ people: nextOrder(shown.people, signIn) })}
              />
            </div>
          );
        })}
      </div>
      <div
        role="rowgroup"
        className={styles.body}
        style={{ blockSize: down.getTotalSize(), inlineSize: tracks.inlineSize }}
      >
        {down.getVirtualItems().map(({ index: row, start }) => {
          const person = rows[row] ?? 0;
          const order = orderOf(shown.signIns, person);
          return (
            <div
              key={person}
              role="row"
              ref={down.measureElement}
              data-index={row}
              aria-rowindex={row + 2}
              className={styles.row}
              style={{ ...tracks, transform: `translateY(${start - headHeight}px)` }}
            >
              <div
                role="rowheader"
                aria-colindex={1}
                aria-sort={order ? 'other' : 'none'}
                className={mergeClasses(styles.name, isTight && styles.loose)}
              >
                <GridName
                  name={people[person] ?? ''}
                  order={order}
                  place={nameOfPlace({ row, column: -1 })}
                  isActive={isAt(row, -1)}
                  onSort={() => onShow({ signIns: nextOrder(shown.signIns, person) })}
                />
              </div>
              {across.getVirtualItems().map(({ index: column }) => (
                <GridCell
                  key={columns[column] ?? 0}
                  sheet={sheet}
                  shown={shown}
                  person={person}
                  signIn={columns[column] ?? 0}
                  column={column}
                  place={nameOfPlace({ row, column })}
                  isActive={isAt(row, column)}
                  onOpen={onOpen}
                />
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
};
