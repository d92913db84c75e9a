import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    justifyContent: 'center',
    columnGap: rem(20),
    paddingBlock: rem(12),
    backgroundColor: signInTokens.signInCard,
    color: signInTokens.signInArt,
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: signInTokens.signInDivider,
  },
  icon: {
    inlineSize: rem(24),
    blockSize: rem(24),
    flexShrink: 1,
    minInlineSize: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: 2,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

/** A home, a looking glass, a folder, a letter and a globe, on a 24 by 24 grid. */
const signs = {
  home: 'M3 11 12 4l9 7M6 9v11h12V9',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21',
  folder: 'M3 6h6l2 3h10v10H3Z',
  letter: 'M3 6h18v12H3ZM3 7l9 7 9-7',
  globe:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18',
};

/** The bar at the foot of the desktop. It is there to be seen only. */
export const Taskbar = (): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root} aria-hidden="true">
      {Object.entries(signs).map(([name, path]) => (
        <svg key={name} className={styles.icon} viewBox="0 0 24 24">
          <path d={path} />
        </svg>
      ))}
    </div>
  );
};
