import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { PhoneView, SecretRole } from '../api/contract.ts';
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
import { PhoneTold } from './phone-told.tsx';
import { PhoneTexts } from './phone-texts.tsx';
import { useAnswer } from './use-answer.ts';
import { useNoticed } from './use-noticed.ts';
import { usePhoneAct } from './use-phone-act.ts';

const useStyles = makeStyles({
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
  status: { ':empty': { display: 'none' }, fontWeight: tokens.fontWeightSemibold },
  part: { display: 'flex', flexDirection: 'column', rowGap: rem(8) },
});

const askPhone = (client: StageClient): Promise<PhoneView> => client.phone();

/** The simulated phone of the one who signs in. */
export const Phone = ({
  client,
  clock,
  fill,
}: {
  client: StageClient;
  clock: StageClock;
  /** Types a code into the page, where one is at hand. */
  fill?: ((role: SecretRole) => void) | undefined;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { answer, refresh } = useAnswer(client, askPhone);
  const { noticed, notice, isRefreshed } = useNoticed();
  const { busy, act, confirmationFor } = usePhoneAct(client, (reply) => {
    if (reply) clock.tell(reply.clock);
    refresh();
  });
  const ready = answer.status === 'ready' ? answer.value : null;
  useEffect(() => {
    if (ready) clock.tell(ready.clock);
  }, [ready, clock]);
  const confirmation = ready && confirmationFor(ready);

  const arrivals = (count: number): string => {
    if (count > 0) return t('stage.phone.waiting', { count });
    return isRefreshed ? t('stage.phone.nothing') : '';
  };

  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed is gone with what it answered, and the focus with it.
    if (ready && confirmation && document.activeElement === document.body) said.current?.focus();
  }, [confirmation, ready]);

  const content = (view: PhoneView): ReactElement => {
    const requests = noticed(view);
    return (
      <>
        {view.call && (
          <PhoneCall
            key={view.call.id}
            call={view.call}
            canReport={view.canReport}
            busy={busy}
            onAnswer={(answered) => act({ type: 'phoneCall', answer: answered }, view)}
          />
        )}
        {requests.map((request) => (
          <PhoneRequest
            key={request.id}
            request={request}
            number={request.id === view.request?.id ? view.request.number : null}
            canReport={view.canReport}
            clock={clock}
            busy={busy}
            onApprove={(number) => act({ type: 'phoneApprove', number, request: request.id }, view)}
            onDeny={() => act({ type: 'phoneDeny', request: request.id }, view)}
            onReport={() => act({ type: 'phoneReport', request: request.id }, view)}
          />
        ))}
        {view.canScan && (
          <div className={styles.part}>
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
        {(view.told.password ?? view.told.pass) !== null && (
          <PhoneTold told={view.told} fill={fill} />
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
        <div className={styles.part}>
          {requests.length === 0 && !isRefreshed && (
            <p className={styles.empty}>{t('stage.phone.empty')}</p>
          )}
          <Button
            size="small"
            onClick={() => {
              notice(view);
              refresh();
            }}
          >
            {t('stage.phone.refresh')}
          </Button>
        </div>
        {view.codes.length > 0 && (
          <PhoneCodes
            codes={view.codes}
            clock={clock}
            refresh={refresh}
            onType={fill && (() => fill('phone.code'))}
          />
        )}
      </>
    );
  };

  return (
    <PhoneShell clock={clock}>
      <div ref={said} role="status" tabIndex={-1} className={styles.status}>
        {confirmation && t(confirmation)}
      </div>
      <div role="status" className={styles.status} data-part="arrivals">
        {ready && arrivals(noticed(ready).length)}
      </div>
      <AnswerView answer={answer} refresh={refresh}>
        {content}
      </AnswerView>
    </PhoneShell>
  );
};
