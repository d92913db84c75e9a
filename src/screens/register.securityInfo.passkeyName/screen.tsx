import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks what the passkey shall be called, so that its person knows it among others. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.passkeyName'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const refusals = useRefusal(model.error, busy, () => focus(field.current));
  return (
    <WizardPage
      title={t('register.securityInfo.passkeyName.title')}
      account={context.account}
      busy={busy}
      method="fido2"
      plan={model.plan}
      onSkip={() => whenIdle(busy, send)({ type: 'skip' })}
      next={t('action.next')}
      onNext={() => whenIdle(busy, send)({ type: 'submitName', name })}
      error={model.error && t(`register.securityInfo.passkeyName.error.${model.error}`)}
      refusals={refusals}
      hasField
    >
      <Body lead>{t('register.securityInfo.passkeyName.body')}</Body>
      <TextField
        inputRef={field}
        label={t('register.securityInfo.passkeyName.field')}
        name="passkeyName"
        autoComplete="off"
        value={name}
        onChange={setName}
        refused={model.error !== undefined}
        describedByBody
        initialFocus
      />
    </WizardPage>
  );
};
