import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { PhoneRequest as Request } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { secondsUntil, type StageClock, useTime } from './clock.ts';
import { PhoneAnswer } from './phone-answer.tsx';
import { PhoneMap } from './phone-map.tsx';
import { PhoneNumber } from './phone-number.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(10),
    containerType: 'inline-size',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: rem(12),
    rowGap: rem(2),
    margin: 0,
    // Enlarged text leaves no room for two columns.
    '@container (max-width: 12rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere' },
  left: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const TimeLeft = ({ expiresAt, clock }: { expiresAt: string; clock: StageClock }) => {
  const styles = useStyles();
  const { t } = useMessages();
  const { now, runs } = useTime(clock);
  return now === null || !runs ? null : (
    <p className={styles.left}>{t('stage.phone.left', { count: secondsUntil(expiresAt, now) })}</p>
  );
};

/** A request on the phone's screen. The number is on the page, never here. */
export const PhoneRequest = ({
  request,
  number,
  canReport,
  clock,
  busy,
  onApprove,
  onDeny,
  onReport,
}: {
  request: Request;
  number: string | null;
  canReport: boolean;
  clock: StageClock;
  busy: boolean;
  onApprove: (number: string) => void;
  onDeny: () => void;
  onReport: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [turned, setTurned] = useState<'notMe' | 'cannotSee' | null>(null);

  return (
    <div role="group" className={styles.root} aria-labelledby={id} data-part="request">
      <h2 id={id} className={styles.title}>
        {t('stage.phone.request')}
      </h2>
      <dl className={styles.facts}>
        {(['organisation', 'account', 'applicationName', 'place'] as const).map((fact) => [
          <dt key={fact} className={styles.name}>
            {t(`stage.phone.${fact}`)}
          </dt>,
          <dd key={`${fact}-value`} className={styles.value}>
            <bdi>{request[fact]}</bdi>
          </dd>,
        ])}
      </dl>
      <PhoneMap place={request.place} />
      <TimeLeft expiresAt={request.expiresAt} clock={clock} />
      {turned === null && (
        <PhoneNumber
          number={number}
          busy={busy}
          onApprove={onApprove}
          onDeny={onDeny}
          onNotMe={() => (canReport ? setTurned('notMe') : onDeny())}
          onCannotSee={() => setTurned('cannotSee')}
        />
      )}
      {turned === 'notMe' && (
        <PhoneAnswer
          text="stage.phone.notMe.offer"
          busy={busy}
          ways={[
            { label: 'stage.phone.notMe.cancel', onChoose: onDeny },
            { label: 'stage.phone.notMe.report', primary: true, onChoose: onReport },
          ]}
        />
      )}
      {turned === 'cannotSee' && (
        <PhoneAnswer
          text="stage.phone.cannotSee.help"
          busy={busy}
          ways={[
            { label: 'stage.phone.deny', onChoose: onDeny },
            {
              label: 'stage.phone.cannotSee.back',
              primary: true,
              onChoose: () => setTurned(null),
            },
          ]}
        />
      )}
    </div>
  );
};
