import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { useTileLook } from './tile-look.ts';

const useStyles = makeStyles({
  list: {
    // Not `margin`: beside `marginInline`, whichever style came last would hold.
    marginBlock: `0 ${rem(16)}`,
    marginInline: 'calc(-1 * var(--card-padding))',
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    inlineSize: '100%',
    minBlockSize: rem(72),
    paddingBlock: rem(11),
    paddingInline: 'var(--card-padding)',
  },
  low: { minBlockSize: rem(64) },
  icon: { display: 'grid', placeItems: 'center', flexShrink: 0, inlineSize: rem(48) },
  words: { minInlineSize: 0 },
});

/** One way to prove who one is, as a list of tiles shows it. */
export interface ListedTile {
  id: string;
  icon: ReactElement;
  words: ReactNode;
  onClick: () => void;
}

/** Rows to be picked, over the full width of the card. */
export const TileList = ({
  tiles,
  low = false,
}: {
  tiles: ListedTile[];
  low?: boolean;
}): ReactElement => {
  const look = useTileLook();
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list">
      {tiles.map(({ id, icon, words, onClick }) => (
        <li key={id}>
          <button
            type="button"
            className={mergeClasses(look.tile, styles.tile, low && styles.low)}
            data-part="tile"
            data-method={id}
            onClick={onClick}
          >
            <span className={styles.icon}>{icon}</span>
            <span className={styles.words}>{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
