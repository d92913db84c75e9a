import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PhoneCommand, PhoneView } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: rem(8),
    textAlign: 'center',
  },
  state: { color: tokens.colorNeutralForeground2 },
  caller: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  says: { margin: 0 },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: rem(8) },
});

type Call = NonNullable<PhoneView['call']>;
type Answer = Extract<PhoneCommand, { type: 'phoneCall' }>['answer'];

/** The call that rings, or that was answered and waits for the # key. */
export const PhoneCall = ({
  call,
  canReport,
  busy,
  onAnswer,
}: {
  call: Call;
  canReport: boolean;
  busy: boolean;
  onAnswer: (answer: Answer) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const go = call.state === 'ringing' ? 'pickUp' : 'confirm';
  return (
    <div className={styles.root} data-part="call">
      <div role="alert">
        <div className={styles.state}>{t(`stage.phone.call.${call.state}`)}</div>
        <div className={styles.caller}>
          <bdi>{call.organisation}</bdi>
        </div>
        {call.state === 'answered' && (
          <p className={styles.says}>
            {t('stage.phone.call.says', { organisation: call.organisation })}
          </p>
        )}
      </div>
      <div className={styles.row}>
        <Button disabledFocusable={busy} onClick={() => onAnswer('hangUp')}>
          {t('stage.phone.call.hangUp')}
        </Button>
        {canReport && call.state === 'answered' && (
          <Button disabledFocusable={busy} onClick={() => onAnswer('report')}>
            {t('stage.phone.call.report')}
          </Button>
        )}
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onAnswer(go)}>
          {t(`stage.phone.call.${go}`)}
        </Button>
      </div>
    </div>
  );
};
