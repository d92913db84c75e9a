import { makeStyles } from '@fluentui/react-components';
import type { ReactNode, ReactPortal } from 'react';
import { createPortal } from 'react-dom';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { useFrame } from './frame-context.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    marginBlockStart: rem(20),
    backgroundColor: signInTokens.signInCard,
    boxShadow: signInTokens.signInCardShadow,
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
    '@container (max-width: 27.5rem)': {
      marginBlockStart: 0,
      boxShadow: 'none',
      outlineStyle: 'none',
      borderBlockStartWidth: '1px',
      borderBlockStartStyle: 'solid',
      borderBlockStartColor: signInTokens.signInDivider,
    },
  },
});

/** A second box under the card; drawn into the frame, so that a screen can own what stands in it. */
export const BelowCard = ({ children }: { children: ReactNode }): ReactPortal | null => {
  const styles = useStyles();
  const { belowCard } = useFrame();
  return (
    belowCard &&
    createPortal(
      <div className={styles.root} data-part="extra">
        {children}
      </div>,
      belowCard,
    )
  );
};
