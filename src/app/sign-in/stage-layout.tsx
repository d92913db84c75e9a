import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Journey, JourneyView } from '../../journey/journey.ts';
import type { Rehearsal } from './use-rehearsal.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: '1fr',
    minBlockSize: '100dvh',
  },
  screen: { display: 'grid', gridTemplateRows: 'auto 1fr', minInlineSize: 0 },
});

/** The screen, and the presenter's stage beside it. */
export const StageLayout = ({
  children,
}: {
  rehearsal: Rehearsal;
  journey: Journey | null;
  view: JourneyView;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div className={styles.screen}>{children}</div>
    </div>
  );
};
