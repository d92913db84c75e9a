import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { Message } from '../../i18n/messages.tsx';
import { TrialCode } from '../parts/trial-code.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** The trial of an address: type the code that was mailed there. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.emailCode'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  const { address, codesSent, error } = model;
  return (
    <TrialCode
      title={t('register.securityInfo.emailCode.title')}
      model={model}
      method="email"
      account={context.account}
      error={error && t(`register.securityInfo.emailCode.error.${error}`)}
      resend={
        <ActionLink onClick={() => act({ type: 'sendAnother' })}>
          {t('register.securityInfo.emailCode.resend')}
        </ActionLink>
      }
      told={codesSent > 1 && t('sspr.verify.code.sentAgain.email', { count: codesSent })}
      busy={busy}
      act={act}
    >
      <Message
        id="register.securityInfo.emailCode.body"
        values={{ address }}
        components={{ bdi: <bdi /> }}
      />
    </TrialCode>
  );
};
