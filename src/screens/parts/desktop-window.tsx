import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    isolation: 'isolate',
    overflow: 'hidden',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: '1fr auto',
    boxSizing: 'border-box',
    minBlockSize: '100%',
    backgroundColor: signInTokens.signInArtSoft,
    // Two hills instead of a picture of anybody else's.
    '::before,::after': { content: '""', position: 'absolute', zIndex: -1, borderRadius: '50%' },
    '::before': {
      inset: '46% -20% -60% 30%',
      backgroundColor: signInTokens.signInArt,
      opacity: 0.35,
    },
    '::after': {
      inset: '58% 40% -60% -30%',
      backgroundColor: signInTokens.signInArt,
      opacity: 0.6,
    },
    '@media (forced-colors: active)': { '::before,::after': { display: 'none' } },
  },
  window: {
    justifySelf: 'center',
    alignSelf: 'center',
    boxSizing: 'border-box',
    inlineSize: rem(480),
    maxInlineSize: `calc(100% - ${rem(32)})`,
    marginBlock: rem(24),
    borderRadius: '8px',
    backgroundColor: signInTokens.signInCard,
    boxShadow: '0 8px 24px rgba(0, 0, 0, 0.2)',
    outline: `1px solid ${signInTokens.signInCardBorder}`,
    outlineOffset: '-1px',
    '@media (forced-colors: active)': { outlineColor: 'CanvasText' },
  },
  bar: {
    paddingBlock: rem(8),
    paddingInline: rem(32),
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: signInTokens.signInDivider,
    '@container (max-width: 27.5rem)': { paddingInline: rem(20) },
  },
  content: { padding: rem(32) },
  belowBar: {
    paddingBlockStart: rem(8),
    '@container (max-width: 27.5rem)': { paddingInline: rem(20), paddingBlockEnd: rem(20) },
  },
});

/** A window on the desktop of a computer, where no browser shows the page. */
export const DesktopWindow = ({
  name,
  foot,
  children,
}: {
  /** What the bar at the head of the window says; without it there is none. */
  name?: string;
  /** What stands at the foot of the desktop. */
  foot?: ReactNode;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.window}>
        {name !== undefined && <div className={styles.bar}>{name}</div>}
        <div className={mergeClasses(styles.content, name !== undefined && styles.belowBar)}>
          {children}
        </div>
      </div>
      {foot}
    </div>
  );
};
