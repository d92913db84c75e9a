import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useState } from 'react';
import type { AttemptReply, ScenarioDetail } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { AdminLine } from './admin-line.tsx';
import { BrowserLine } from './browser-line.tsx';
import { ClockChoice } from './clock-choice.tsx';
import { createClock } from './clock.ts';
import { ClockLine } from './clock-line.tsx';
import { DockFooter } from './dock-footer.tsx';
import { DockHeader } from './dock-header.tsx';
import { DockTabs } from './dock-tabs.tsx';
import { dockWidth } from './dock-width.ts';
import { OffScript } from './off-script.tsx';
import { PlaySettings } from './play-settings.tsx';
import { StaysHere, type StayReason } from './stays-here.tsx';
import type { Player } from './player.ts';
import { PlayerBar } from './player-bar.tsx';

const narrow = '@media (max-width: 59.99rem)';
const low = '@media (max-width: 59.99rem) and (max-height: 30rem)';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
  docked: {
    flexShrink: 0,
    position: 'sticky',
    insetBlockStart: 0,
    insetBlockEnd: 0,
    zIndex: 1,
    inlineSize: dockWidth,
    blockSize: '100dvh',
    // Enlarged text may leave the tabs no room below the script: then everything scrolls together.
    overflowY: 'auto',
    borderInlineStartWidth: '1px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
    [narrow]: {
      insetBlockStart: 'auto',
      inlineSize: '100%',
      blockSize: 'auto',
      maxBlockSize: '70dvh',
      borderInlineStartStyle: 'none',
      borderBlockStartWidth: '1px',
      borderBlockStartStyle: 'solid',
      borderBlockStartColor: tokens.colorNeutralStroke1,
      boxShadow: tokens.shadow16,
    },
    // A sheet that stays would leave no room for the page.
    [low]: { position: 'static', maxBlockSize: 'none' },
  },
  detached: { inlineSize: '100%', minBlockSize: '100dvh' },
  head: { display: 'flex', flexDirection: 'column', rowGap: rem(12), padding: rem(16) },
  body: {
    flexGrow: 1,
    minBlockSize: `min(${rem(160)}, 40dvh)`,
    overflowY: 'auto',
    paddingInline: rem(16),
    paddingBlockEnd: rem(16),
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  tail: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
    marginBlockStart: rem(8),
    paddingBlockStart: rem(16),
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
  },
  // Only a narrow page folds the dock up; a wide one has room for it.
  fold: { display: 'none', [narrow]: { display: 'inline-flex' } },
  folded: { [narrow]: { display: 'none' } },
});

/** What the dock is given by the page that shows it. */
export interface DockProps {
  client: StageClient;
  scenario: ScenarioDetail;
  player: Player;
  /** The dock has a window of its own. */
  detached: boolean;
  /** Where the phone has a window of its own. */
  phoneAddress: string;
  /** Where the IT staff's console has a window of its own. */
  adminAddress: string;
  /** Opens the console beside the page, or shuts it; absent where the dock has a window of its own. */
  onAdmin?: () => void;
  /** The console is open beside the page. */
  hasAdmin?: boolean;
  onHide: () => void;
  onDetach: () => void;
  /** Why it could not be given one, once somebody asked. */
  stays?: StayReason | null;
  onStaysRead?: () => void;
  /** The clock of the newest reply that the page knows. */
  clock?: AttemptReply['clock'];
}

/** The presenter's dock: who signs in, their phone, why this screen came, and the script. */
export const Dock = ({
  client,
  scenario,
  player,
  detached,
  phoneAddress,
  adminAddress,
  onAdmin,
  hasAdmin = false,
  onHide,
  onDetach,
  stays = null,
  onStaysRead = () => {},
  clock,
}: DockProps): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const bodyId = useId();
  const [stageClock] = useState(() => createClock());
  useEffect(() => {
    if (clock) stageClock.tell(clock);
  }, [clock, stageClock]);
  const [open, setOpen] = useState(false);
  const isFolded = !detached && !open;
  const Root = detached ? 'main' : 'aside';
  return (
    <Root
      aria-label={t('stage.dock')}
      className={mergeClasses(styles.root, detached ? styles.detached : styles.docked)}
    >
      <div className={styles.head}>
        <div className={mergeClasses(isFolded && styles.folded)}>
          <DockHeader scenario={scenario} detached={detached} onHide={onHide} onDetach={onDetach} />
          <StaysHere reason={stays} onDismiss={onStaysRead} />
        </div>
        {player.offScript && <OffScript onRestart={player.restart} />}
        <PlayerBar scenario={scenario} player={player} />
        {!detached && (
          <Button
            size="small"
            className={styles.fold}
            aria-expanded={open}
            aria-controls={bodyId}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'stage.less' : 'stage.more')}
          </Button>
        )}
      </div>
      <div id={bodyId} className={mergeClasses(styles.body, isFolded && styles.folded)}>
        <DockTabs
          client={client}
          scenario={scenario}
          player={player}
          clock={stageClock}
          phoneAddress={phoneAddress}
        />
        <div className={styles.tail}>
          <AdminLine
            rehearsal={client.rehearsal}
            address={adminAddress}
            isOpen={hasAdmin}
            onOpen={onAdmin}
          />
          <PlaySettings scenario={scenario} player={player} />
          <ClockLine client={client} clock={stageClock} />
          {scenario.title === undefined && (
            <ClockChoice clock={stageClock} scenarioId={scenario.id} detached={detached} />
          )}
          <BrowserLine client={client} />
          <DockFooter />
        </div>
      </div>
    </Root>
  );
};
