import { makeStyles, tokens } from '@fluentui/react-components';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useState } from 'react';
import { keepFocused } from '../../keys/keep-focused.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useWidth } from '../../live/use-width.ts';
import { windowHeight } from '../../live/window-height.ts';
import { type Entry, rowsOf } from './find.ts';
import { Tile } from './tile.tsx';

const gap = 16;

/** Rows on either side of the one with the focus: a heading may come before the next tile. */
const beside = 2;

const useStyles = makeStyles({
  root: { position: 'relative' },
  row: { position: 'absolute', insetBlockStart: 0, insetInline: 0 },
  heading: {
    margin: 0,
    paddingBlock: `${rem(20)} ${rem(12)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  tiles: { display: 'grid', gap: `${gap}px`, margin: 0, padding: 0, listStyle: 'none' },
});

/** How wide a tile is at least, in px: a phone is legible when it is small. */
const least = (width: number): number => (width < 600 ? 200 : 300);

/** All entries as live tiles. Only the rows near the window are in the page. */
export const StateGrid = ({
  entries,
  width,
  showsFocus,
  compareLink,
  commentsOn,
}: {
  entries: Entry[];
  width: number;
  showsFocus: boolean;
  /** The parameters of the link that compares a state with its earlier picture, if there is one. */
  compareLink: (entry: Entry) => Record<string, string> | null;
  /** How many comments are pinned to a state. */
  commentsOn: (entry: Entry) => number;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [root, room] = useWidth<HTMLDivElement>();
  const columns = Math.max(1, Math.floor((room + gap) / (least(width) + gap)));
  const tileWidth = Math.floor((room - gap * (columns - 1)) / columns);
  const scale = Math.min(1, tileWidth / width);
  const rows = rowsOf(entries, columns);
  // Drawn anew with the focus, before the next key: the scrolling that follows it may come after several.
  const [, follow] = useState('');
  // oxlint-disable-next-line react/incompatible-library -- The React Compiler, which the rule looks out for, is not used.
  const virtual = useWindowVirtualizer({
    count: room > 0 ? rows.length : 0,
    estimateSize: (at) => (rows[at]?.kind === 'heading' ? 60 : windowHeight(width) * scale + 90),
    getItemKey: (at) => {
      const row = rows[at];
      if (!row) return at;
      if (row.kind === 'heading') return row.interrupt;
      return row.entries.map(({ screen, state }) => `${screen}/${state}`).join();
    },
    overscan: 2,
    rangeExtractor: (range) => keepFocused(root.current, range, beside),
    scrollMargin: root.current?.offsetTop ?? 0,
  });
  return (
    <div ref={root} className={styles.root} style={{ blockSize: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.row}
              onFocus={() => follow(String(key))}
              style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
            >
              {row.kind === 'heading' ? (
                <h2 className={styles.heading}>
                  {t('review.group', {
                    name: t(`review.interrupt.${row.interrupt}`),
                    count: row.count,
                  })}
                </h2>
              ) : (
                <ul
                  role="list"
                  className={styles.tiles}
                  style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
                >
                  {row.entries.map((entry) => (
                    <Tile
                      key={`${entry.screen}/${entry.state}`}
                      entry={entry}
                      width={width}
                      scale={scale}
                      showsFocus={showsFocus}
                      compared={compareLink(entry)}
                      comments={commentsOn(entry)}
                    />
                  ))}
                </ul>
              )}
            </div>
          )
        );
      })}
    </div>
  );
};
