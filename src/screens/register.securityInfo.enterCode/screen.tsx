import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { Body } from '../parts/body.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The trial of an authenticator app of another maker: type the code that it shows. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.enterCode'>): ReactElement => {
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
      title={t('register.securityInfo.enterCode.title')}
      account={context.account}
      busy={busy}
      method="softwareOath"
      plan={model.plan}
      next={t('action.next')}
      onNext={() => act({ type: 'submitCode', code })}
      onBack={() => act({ type: 'back' })}
      error={model.error && t(`register.securityInfo.enterCode.error.${model.error}`)}
      refusals={refusals}
      hasField
    >
      <Body lead>{t('register.securityInfo.enterCode.body')}</Body>
      <TextField
        inputRef={field}
        label={t('register.securityInfo.enterCode.field')}
        name="code"
        autoComplete="one-time-code"
        numeric
        value={code}
        onChange={setCode}
        refused={model.error !== undefined}
        describedByBody
        initialFocus
      />
    </WizardPage>
  );
};
