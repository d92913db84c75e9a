import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { useTileLook } from './tile-look.ts';

const useStyles = makeStyles({
  root: {
    flex: '1 1 0',
    minInlineSize: 0,
    minBlockSize: rem(72),
    paddingBlock: rem(8),
    paddingInlineStart: 'var(--card-padding)',
    paddingInlineEnd: rem(8),
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    inlineSize: rem(48),
    blockSize: rem(48),
    borderRadius: '50%',
    backgroundColor: signInTokens.signInInfo,
  },
});

/** A row to be picked, with an icon in a disc. */
export const Tile = ({
  icon,
  onClick,
  initialFocus = false,
  children,
}: {
  icon: ReactElement;
  onClick: () => void;
  initialFocus?: boolean;
  children: ReactNode;
}): ReactElement => {
  const { tile } = useTileLook();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(tile, styles.root)}
      data-part="tile"
      data-initial-focus={initialFocus || undefined}
      onClick={onClick}
    >
      <span className={styles.icon}>{icon}</span>
      {children}
    </button>
  );
};
