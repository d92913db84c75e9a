import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, Suspense, useState } from 'react';
import type { Journey, JourneyView } from '../../journey/journey.ts';
import { rem } from '../../theme/rem.ts';
import { lazyArea } from '../lazy-area.tsx';
import type { Rehearsal } from './use-rehearsal.ts';

const StageDock = lazyArea(['stage', 'scenarios', 'rules'], () =>
  import('./stage-dock.tsx').then((module) => module.StageDock),
);
const ShowDock = lazyArea(['stage'], () =>
  import('./show-stage.tsx').then((module) => module.ShowStage),
);

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateRows: '1fr',
    minBlockSize: '100dvh',
    [`@media (max-width: ${rem(959)})`]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '1fr auto',
    },
  },
  screen: { display: 'grid', gridTemplateRows: 'auto 1fr', minInlineSize: 0 },
});

/** The screen, and the presenter's stage beside it once the rehearsal is open. */
export const StageLayout = ({
  rehearsal,
  journey,
  view,
  onHold,
  children,
}: {
  rehearsal: Rehearsal;
  journey: Journey | null;
  view: JourneyView;
  onHold: (hold: boolean) => void;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const [hidden, setHidden] = useState(
    () => new URLSearchParams(window.location.search).get('stage') === 'hidden',
  );
  const [wasHidden, setWasHidden] = useState(false);
  const { stage, scenario, position } = rehearsal;
  return (
    <div className={styles.root}>
      <div className={styles.screen}>{children}</div>
      {stage && scenario && journey && (
        <Suspense>
          <StageDock
            journey={journey}
            view={view}
            stage={stage}
            scenario={scenario}
            start={position}
            onHold={onHold}
            hidden={hidden}
            takesFocus={wasHidden}
            onHide={() => {
              setHidden(true);
              setWasHidden(true);
            }}
          />
          {hidden && <ShowDock takesFocus={wasHidden} onShow={() => setHidden(false)} />}
        </Suspense>
      )}
    </div>
  );
};
