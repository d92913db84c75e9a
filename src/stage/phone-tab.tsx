import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PhoneView } from '../api/contract.ts';
import type { StageClient } from '../api/stage-client.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { AnswerView } from './answer-view.tsx';
import type { StageClock } from './clock.ts';
import { PhoneCall } from './phone-call.tsx';
import { PhoneCodes } from './phone-codes.tsx';
import { PhoneMail } from './phone-mail.tsx';
import { PhoneRequest } from './phone-request.tsx';
import { PhoneShell } from './phone-shell.tsx';
import { PhoneTexts } from './phone-texts.tsx';
import type { Player } from './player.ts';
import { useAnswer } from './use-answer.ts';
import { usePhoneAct } from './use-phone-act.ts';

const useStyles = makeStyles({
  note: {
    marginBlock: `0 ${rem(12)}`,
    color: tokens.colorNeutralForeground2,
  },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' }, fontWeight: tokens.fontWeightSemibold },
  scan: { display: 'flex', flexDirection: 'column', rowGap: rem(8) },
});

const askPhone = (client: StageClient): Promise<PhoneView> => client.phone();

const isQuiet = ({ request, canScan, call, texts, mail }: PhoneView): boolean =>
  !request && !canScan && !call && texts.length === 0 && mail.length === 0;

/** The simulated phone of the one who signs in. */
export const PhoneTab = ({
  client,
  player,
  clock,
}: {
  client: StageClient;
  player: Player;
  clock: StageClock;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { answer, refresh } = useAnswer(client, askPhone);
  const { busy, act, confirmationFor } = usePhoneAct(client, (reply) => {
    if (reply) clock.tell(reply.clock);
    refresh();
  });
  const { fill } = player;
  const confirmation = answer.status === 'ready' ? confirmationFor(answer.value) : null;

  return (
    <>
      <p className={styles.note}>{t('stage.phone.note')}</p>
      <PhoneShell>
        <div role="status" className={styles.status}>
          {confirmation && t(confirmation)}
        </div>
        <AnswerView answer={answer} refresh={refresh}>
          {(view) => (
            <>
              {view.call && (
                <PhoneCall
                  key={view.call.id}
                  call={view.call}
                  busy={busy}
                  onAnswer={(answered) => act({ type: 'phoneCall', answer: answered }, view)}
                />
              )}
              {view.request && (
                <PhoneRequest
                  key={`${view.attemptId}/${view.request.expiresAt}/${view.request.number}`}
                  request={view.request}
                  clock={clock}
                  busy={busy}
                  onApprove={(number) => act({ type: 'phoneApprove', number }, view)}
                  onDeny={() => act({ type: 'phoneDeny' }, view)}
                />
              )}
              {view.canScan && (
                <div className={styles.scan}>
                  <span>{t('stage.phone.scan.note')}</span>
                  <Button
                    appearance="primary"
                    disabledFocusable={busy}
                    onClick={() => act({ type: 'phoneScan' }, view)}
                  >
                    {t('stage.phone.scan')}
                  </Button>
                </div>
              )}
              {view.texts.length > 0 && (
                <PhoneTexts texts={view.texts} onType={fill && (() => fill('phone.textCode'))} />
              )}
              {view.mail.map((mail) => (
                <PhoneMail
                  key={mail.sentAt + mail.code}
                  mail={mail}
                  onType={fill && (() => fill('mail.code'))}
                />
              ))}
              {isQuiet(view) && <p className={styles.empty}>{t('stage.phone.empty')}</p>}
              {view.codes.length > 0 && (
                <PhoneCodes
                  codes={view.codes}
                  clock={clock}
                  refresh={refresh}
                  onType={fill && (() => fill('phone.code'))}
                />
              )}
            </>
          )}
        </AnswerView>
      </PhoneShell>
    </>
  );
};
