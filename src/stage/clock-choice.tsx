import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { type StageClock, useTime } from './clock.ts';
import { clockLink } from './share-link.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(4) },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which clock the rehearsal runs on, and a fresh start on the other one. */
export const ClockChoice = ({
  clock,
  scenarioId,
  detached,
}: {
  clock: StageClock;
  scenarioId: string;
  /** A window of the dock's own has no page to begin anew. */
  detached: boolean;
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const { now, runs } = useTime(clock);
  if (now === null) return null;
  const other = runs ? 'scenario' : 'machine';
  return (
    <div className={styles.root}>
      <p className={styles.note}>{t(runs ? 'stage.clock.machine' : 'stage.clock.scenario')}</p>
      {!detached && (
        <Link href={clockLink(location.href, import.meta.env.BASE_URL, scenarioId, other)}>
          {t(`stage.clock.start.${other}`)}
        </Link>
      )}
    </div>
  );
};
