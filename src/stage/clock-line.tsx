import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { type StageClock, useTime } from './clock.ts';
import { useStageCall } from './use-stage-call.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: rem(8),
    rowGap: rem(4),
  },
  time: { flexGrow: 1, fontVariantNumeric: 'tabular-nums' },
  failed: { flexBasis: '100%', margin: 0, color: tokens.colorPaletteRedForeground1 },
});

const steps = [
  ['minute', 60],
  ['day', 86_400],
] as const;

/** The rehearsal's time, and buttons that move it on. */
export const ClockLine = ({
  client,
  clock,
}: {
  client: StageClient;
  clock: StageClock;
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const { now, runs } = useTime(clock);
  const { busy, failed, run } = useStageCall();
  const advance = async (seconds: number): Promise<void> =>
    clock.tell((await client.advanceClock(seconds)).clock);

  const format = new Intl.DateTimeFormat(intl, {
    dateStyle: 'medium',
    timeStyle: runs ? 'medium' : 'short',
    timeZone: 'UTC',
  });
  return (
    <div role="group" aria-label={t('stage.clock')} className={styles.root}>
      <span className={styles.time}>
        {now === null ? t('stage.clock') : t('stage.clock.time', { time: format.format(now) })}
      </span>
      {steps.map(([unit, seconds]) => (
        <Button
          key={unit}
          size="small"
          disabledFocusable={busy}
          aria-label={t(`stage.clock.${unit}.label`)}
          onClick={() => run(() => advance(seconds))}
        >
          {t(`stage.clock.${unit}`)}
        </Button>
      ))}
      {failed && (
        <p role="status" className={styles.failed}>
          {t('stage.clock.failed')}
        </p>
      )}
    </div>
  );
};
