import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: rem(12),
    boxSizing: 'border-box',
    flex: '1 1 0',
    minInlineSize: 0,
    minBlockSize: rem(72),
    paddingBlock: rem(8),
    paddingInlineStart: 'var(--card-padding)',
    paddingInlineEnd: rem(8),
    borderBlockWidth: '1px',
    borderBlockStyle: 'dashed',
    borderBlockColor: 'transparent',
    borderInlineStyle: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: rem(15),
    lineHeight: rem(20),
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      backgroundColor: signInTokens.signInTileHover,
      borderBlockColor: signInTokens.signInTileLine,
      outlineStyle: 'none',
    },
    // Forced colours drop the fill, and draw transparent lines.
    '@media (forced-colors: active)': {
      borderBlockColor: 'Canvas',
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
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
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.root}
      data-part="tile"
      data-initial-focus={initialFocus || undefined}
      onClick={onClick}
    >
      <span className={styles.icon}>{icon}</span>
      {children}
    </button>
  );
};
