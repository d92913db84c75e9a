import { makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { keepFocused } from '../keys/keep-focused.ts';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    position: 'absolute',
    insetBlockStart: 0,
    insetInline: 0,
    boxSizing: 'border-box',
    paddingBlock: rem(12),
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorNeutralStroke2,
  },
});

/** A list of any length. Only the rows near the window are in the page. */
export const Rows = <T,>({
  rows,
  keyOf,
  label,
  children,
}: {
  rows: readonly T[];
  keyOf: (row: T) => string;
  label: string;
  /** Draws one row. */
  children: (row: T) => ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const root = useRef<HTMLUListElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- The React Compiler, which the rule looks out for, is not used.
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => 76,
    getItemKey: (at) => {
      const row = rows[at];
      return row === undefined ? at : keyOf(row);
    },
    overscan: 6,
    rangeExtractor: (range) => keepFocused(root.current, range, 2),
    scrollMargin: root.current?.offsetTop ?? 0,
  });
  return (
    <ul
      ref={root}
      role="list"
      aria-label={label}
      className={styles.root}
      style={{ blockSize: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row !== undefined && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              {children(row)}
            </li>
          )
        );
      })}
    </ul>
  );
};
