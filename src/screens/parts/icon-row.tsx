import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useFrame } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { Body } from './body.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', columnGap: rem(10) },
  icon: {
    // A slow fade says that the page is waiting.
    animationName: { from: { opacity: 1 }, to: { opacity: 0.45 } },
    animationDuration: '1.2s',
    animationDirection: 'alternate',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

/** An icon beside the first paragraph; it fades while something is awaited. */
export const IconRow = ({
  icon,
  waiting = false,
  children,
}: {
  icon: ReactElement;
  waiting?: boolean;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  // The older registration pages have the sign of the method beside the whole step.
  if (useFrame().wizard === 'classic') return <Body lead>{children}</Body>;
  return (
    <div className={styles.root}>
      <div className={waiting ? styles.icon : undefined}>{icon}</div>
      <Body lead>{children}</Body>
    </div>
  );
};
