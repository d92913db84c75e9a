import { makeStyles } from '@fluentui/react-components';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

/** How a row over the width of the card looks that can be picked. Its size is its own. */
export const useTileLook = makeStyles({
  tile: {
    display: 'flex',
    alignItems: 'center',
    columnGap: rem(12),
    boxSizing: 'border-box',
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
});
