import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import type { PhoneView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { secondsUntil, type StageClock, useTime } from './clock.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(10) },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: rem(12),
    rowGap: rem(2),
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  number: {
    inlineSize: '100%',
    '& input': {
      minInlineSize: 0,
      inlineSize: '100%',
      fontSize: tokens.fontSizeBase600,
      letterSpacing: '0.2em',
      textAlign: 'center',
    },
  },
  left: { margin: 0, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  row: { display: 'flex', flexWrap: 'wrap', gap: rem(8), '& button': { flexGrow: 1 } },
});

/** What a waiting request says, and whose it is. */
export type Request = NonNullable<PhoneView['request']>;

const TimeLeft = ({ expiresAt, clock }: { expiresAt: string; clock: StageClock }) => {
  const styles = useStyles();
  const { t } = useMessages();
  const { now, runs } = useTime(clock);
  return now === null || !runs ? null : (
    <p className={styles.left}>{t('stage.phone.left', { count: secondsUntil(expiresAt, now) })}</p>
  );
};

/** The request on the phone's screen. The number is on the page, never here. */
export const PhoneRequest = ({
  request,
  clock,
  busy,
  onApprove,
  onDeny,
}: {
  request: Request;
  clock: StageClock;
  busy: boolean;
  onApprove: (number: string) => void;
  onDeny: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [number, setNumber] = useState('');
  const [missing, setMissing] = useState(false);

  const approve = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    setMissing(number === '');
    if (number !== '') onApprove(number);
  };
  const type = (value: string): void => {
    setNumber(value.replaceAll(/\D/g, '').slice(0, 2));
    setMissing(false);
  };

  return (
    <form className={styles.root} onSubmit={approve} noValidate>
      <h3 className={styles.title}>{t('stage.phone.request')}</h3>
      <dl className={styles.facts}>
        {(['applicationName', 'organisation', 'account', 'place'] as const).map((fact) => [
          <dt key={fact} className={styles.name}>
            {t(`stage.phone.${fact}`)}
          </dt>,
          <dd key={`${fact}-value`} className={styles.value}>
            <bdi>{request[fact]}</bdi>
          </dd>,
        ])}
      </dl>
      <TimeLeft expiresAt={request.expiresAt} clock={clock} />
      <Field
        label={t('stage.phone.number')}
        validationState={missing ? 'error' : 'none'}
        {...(missing ? { validationMessage: t('stage.phone.number.missing') } : {})}
      >
        <Input
          className={styles.number}
          value={number}
          onChange={(_event, data) => type(data.value)}
          inputMode="numeric"
          autoComplete="off"
        />
      </Field>
      <Button size="small" onClick={() => type(request.number)}>
        {t('stage.phone.number.type')}
      </Button>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={onDeny}>
          {t('stage.phone.deny')}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {t('stage.phone.approve')}
        </Button>
      </div>
    </form>
  );
};
