import { type ReactElement, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { Message } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { Links } from '../parts/links.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The trial of a phone by text: type the code that was sent to it. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.phoneCode'>): ReactElement => {
  const { t } = useWording();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const refusals = useRefusal(model.error, busy, () => {
    setCode('');
    focus(field.current);
  });
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.phoneCode.title')}
      account={context.account}
      busy={busy}
      method="phone"
      plan={model.plan}
      error={model.error && t(`register.securityInfo.phoneCode.error.${model.error}`)}
      refusals={refusals}
      next={t('action.next')}
      onNext={() => act({ type: 'submitCode', code })}
      onBack={() => act({ type: 'back' })}
      hasField
    >
      <Body lead>
        <Message
          id="register.securityInfo.phoneCode.body"
          values={{ number: model.phoneNumber }}
          components={{ number: numberTag }}
        />
      </Body>
      <TextField
        inputRef={field}
        label={t('register.securityInfo.enterCode.field')}
        name="code"
        autoComplete="one-time-code"
        numeric
        value={code}
        onChange={setCode}
        refused={model.error !== undefined && model.error !== 'throttled'}
        describedByBody
        initialFocus
      />
      <Links small>
        <ActionLink onClick={() => act({ type: 'sendAnother' })}>
          {t('register.securityInfo.phoneCode.resend')}
        </ActionLink>
      </Links>
    </WizardPage>
  );
};
