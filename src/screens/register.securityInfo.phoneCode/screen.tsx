import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { Message } from '../../i18n/messages.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { TrialCode } from '../parts/trial-code.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** The trial of a phone by text: type the code that was sent to it. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.phoneCode'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  const { codesSent, error } = model;
  return (
    <TrialCode
      title={t('register.securityInfo.phoneCode.title')}
      model={model}
      method="phone"
      account={context.account}
      error={error && t(`register.securityInfo.phoneCode.error.${error}`)}
      resend={
        <ActionLink onClick={() => act({ type: 'sendAnother' })}>
          {t('register.securityInfo.phoneCode.resend')}
        </ActionLink>
      }
      told={
        codesSent > 1 &&
        error !== 'throttled' &&
        t('sspr.verify.code.sentAgain.mobileSMS', { count: codesSent })
      }
      busy={busy}
      act={act}
    >
      <Message
        id="register.securityInfo.phoneCode.body"
        values={{ number: model.phoneNumber }}
        components={{ number: numberTag }}
      />
    </TrialCode>
  );
};
