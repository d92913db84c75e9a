import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenEvents, ScreenProps } from '../screen.ts';
import { AccountLine } from './account-line.tsx';
import { Body } from './body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from './buttons.tsx';
import { ErrorText } from './error-text.tsx';
import { isExplainedByHint } from './new-password-errors.ts';
import { PasswordHint } from './password-hint.tsx';
import { Step } from './step.tsx';
import { TextField } from './text-field.tsx';
import { Title } from './title.tsx';
import { useRefusal } from './use-refusal.ts';
import { whenIdle } from './when-idle.ts';

type Change =
  | 'passwordChange.risk'
  | 'passwordChange.expired'
  | 'passwordChange.temporary'
  | 'device.ctrlAltDel';

/** The card that asks for the current password and for a new one, twice. */
export const NewPasswordForm = ({
  title,
  body,
  model,
  context,
  busy,
  send,
  onCancel,
}: Omit<ScreenProps<Change>, 'send'> & {
  title: string;
  body: string;
  send: (event: ScreenEvents['passwordChange.risk']) => void;
  /** Where the change belongs to no sign-in: it can be left, and the button does not sign in. */
  onCancel?: () => void;
}): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const currentField = useRef<HTMLInputElement>(null);
  const newField = useRef<HTMLInputElement>(null);
  const confirmField = useRef<HTMLInputElement>(null);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [confirmation, setConfirmation] = useState('');
  const { error, rules } = model;
  const aboutCurrent = error === 'currentWrong' || (error === 'empty' && !currentPassword);
  const aboutNew =
    error !== undefined && (error === 'empty' ? !newPassword : error !== 'currentWrong');
  const aboutConfirmation = error === 'mismatch' || (error === 'empty' && !confirmation);
  const refusals = useRefusal(error, busy, () => {
    if (error === 'currentWrong') setCurrent('');
    if (error !== 'empty') {
      setNew('');
      setConfirmation('');
    }
    focus((aboutCurrent ? currentField : aboutNew ? newField : confirmField).current);
  });
  const act = whenIdle(busy, send);
  const hinted = newPassword !== '' || isExplainedByHint(error);

  return (
    <Step
      onSubmit={() =>
        act({ type: 'submitNewPassword', currentPassword, newPassword, confirmation })
      }
    >
      <AccountLine account={context.account} />
      <Title>{title}</Title>
      <Body lead>{body}</Body>
      <ErrorText count={refusals}>
        {error &&
          t(`passwordChange.error.${error}`, { minimum: rules.minimum, maximum: rules.maximum })}
      </ErrorText>
      <TextField
        inputRef={currentField}
        label={t('passwordChange.current')}
        name="currentPassword"
        type="password"
        autoComplete="off"
        keepsName
        value={currentPassword}
        onChange={setCurrent}
        refused={aboutCurrent}
        describedByBody
        initialFocus={aboutCurrent || !aboutNew}
      />
      <TextField
        inputRef={newField}
        label={t('passwordChange.new')}
        name="newPassword"
        type="password"
        autoComplete="off"
        keepsName
        value={newPassword}
        onChange={setNew}
        refused={aboutNew}
        describedByHint={hinted}
        initialFocus={aboutNew && !aboutCurrent}
      />
      {hinted && <PasswordHint rules={rules} password={newPassword} />}
      <TextField
        inputRef={confirmField}
        label={t('passwordChange.confirm')}
        name="confirmation"
        type="password"
        autoComplete="off"
        keepsName
        value={confirmation}
        onChange={setConfirmation}
        refused={aboutConfirmation}
      />
      <Buttons>
        {onCancel && <SecondaryButton onClick={onCancel}>{t('action.cancel')}</SecondaryButton>}
        <PrimaryButton busy={busy}>{t(onCancel ? 'action.ok' : 'action.signIn')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
