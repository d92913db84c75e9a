import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { EnvelopeIcon } from '../parts/icons.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { TextField } from '../parts/text-field.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Asks for an address that a code is mailed to when the password is forgotten. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.email'>): ReactElement => {
  const { t } = useWording();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [address, setAddress] = useState(model.typed);
  const refusals = useRefusal(model.error, busy, () => focus(field.current));
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.email.title')}
      account={context.account}
      busy={busy}
      method="email"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      error={model.error && t(`register.securityInfo.email.error.${model.error}`)}
      refusals={refusals}
      next={t('action.next')}
      onNext={() => act({ type: 'submitEmail', address })}
      {...(model.plan.choices.length > 1 && {
        onOtherMethods: () => act({ type: 'otherMethods' }),
        otherMethodsAreBack: true,
      })}
      hasField
    >
      <IconRow icon={<EnvelopeIcon />}>{t('register.securityInfo.email.body')}</IconRow>
      <TextField
        inputRef={field}
        label={t('register.securityInfo.email.field')}
        name="email"
        // Not of the kind `email`: the browser would judge it, and in its own words.
        autoComplete="off"
        value={address}
        onChange={setAddress}
        refused={model.error !== undefined}
        describedByBody
        initialFocus
      />
    </WizardPage>
  );
};
