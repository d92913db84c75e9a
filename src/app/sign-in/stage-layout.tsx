import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { Journey, JourneyView } from '../../journey/journey.ts';
import { dockWidth } from '../../stage/dock-width.ts';
import { rem } from '../../theme/rem.ts';
import { lazyArea } from '../lazy-area.tsx';
import type { Rehearsal } from './use-rehearsal.ts';

const StageDock = lazyArea(['stage', 'scenarios', 'rules', 'why'], () =>
  import('./stage-dock.tsx').then((module) => module.StageDock),
);
const AdminPane = lazyArea(['admin', 'rules', 'why'], () =>
  import('./admin-pane.tsx').then((module) => module.AdminPane),
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
  // The dock comes later than the screen, which must not move under the pointer of somebody who presses a button.
  reserved: {
    gridTemplateColumns: `minmax(0, 1fr) ${dockWidth}`,
    [`@media (max-width: ${rem(959)})`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  beside: {
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) auto',
    [`@media (max-width: ${rem(959)})`]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto 1fr',
    minInlineSize: 0,
    // The notices come later than the frame too.
    '> :last-child': { gridRowStart: 2 },
  },
  // Where there is room for one of the two, whoever asked for the console sees it.
  covered: { [`@media (max-width: ${rem(959)})`]: { display: 'none' } },
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
  const [hasAdmin, setHasAdmin] = useState(false);
  const { stage, scenario, position } = rehearsal;
  return (
    <div
      className={mergeClasses(styles.root, !hidden && styles.reserved, hasAdmin && styles.beside)}
    >
      <div className={mergeClasses(styles.screen, hasAdmin && styles.covered)}>{children}</div>
      {stage && hasAdmin && (
        <AdminPane rehearsal={stage.rehearsal} onClose={() => setHasAdmin(false)} />
      )}
      {stage && scenario && journey && (
        <>
          <StageDock
            journey={journey}
            view={view}
            stage={stage}
            scenario={scenario}
            start={position}
            onHold={onHold}
            hidden={hidden}
            takesFocus={wasHidden}
            hasAdmin={hasAdmin}
            onAdmin={() => setHasAdmin(!hasAdmin)}
            onHide={() => {
              setHidden(true);
              setWasHidden(true);
            }}
          />
          {hidden && <ShowDock takesFocus={wasHidden} onShow={() => setHidden(false)} />}
        </>
      )}
    </div>
  );
};
