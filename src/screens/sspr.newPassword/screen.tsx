import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { isExplainedByHint } from '../parts/new-password-errors.ts';
import { PasswordHint } from '../parts/password-hint.tsx';
import { ResetSteps } from '../parts/reset-steps.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for the new password of an account whose old one is forgotten. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.newPassword'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const newField = useRef<HTMLInputElement>(null);
  const confirmField = useRef<HTMLInputElement>(null);
  const [newPassword, setNew] = useState('');
  const [confirmation, setConfirmation] = useState('');
  const { error, rules } = model;
  const aboutNew = error !== undefined && (error !== 'empty' || !newPassword);
  const aboutConfirmation = error === 'mismatch' || (error === 'empty' && !confirmation);
  const refusals = useRefusal(error, busy, () => {
    if (error !== 'empty') {
      setNew('');
      setConfirmation('');
    }
    focus((aboutNew ? newField : confirmField).current);
  });
  const act = whenIdle(busy, send);
  const hinted = newPassword !== '' || isExplainedByHint(error);
  const limits = { minimum: rules.minimum, maximum: rules.maximum };

  return (
    <Step onSubmit={() => act({ type: 'submitResetPassword', newPassword, confirmation })}>
      <AccountLine account={context.account} />
      <Title>{t('sspr.newPassword.title')}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="newPassword" />
      <Body lead>{t('sspr.newPassword.body', limits)}</Body>
      <ErrorText count={refusals}>
        {error &&
          (error === 'empty'
            ? t('sspr.newPassword.error.empty')
            : t(`passwordChange.error.${error}`, limits))}
      </ErrorText>
      <TextField
        inputRef={newField}
        label={t('sspr.newPassword.new')}
        name="newPassword"
        type="password"
        autoComplete="off"
        keepsName
        value={newPassword}
        onChange={setNew}
        refused={aboutNew}
        describedByBody
        describedByHint={hinted}
        initialFocus
      />
      {hinted && <PasswordHint rules={rules} password={newPassword} />}
      <TextField
        inputRef={confirmField}
        label={t('sspr.newPassword.confirm')}
        name="confirmation"
        type="password"
        autoComplete="off"
        keepsName
        value={confirmation}
        onChange={setConfirmation}
        refused={aboutConfirmation}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy}>{t('sspr.newPassword.finish')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
