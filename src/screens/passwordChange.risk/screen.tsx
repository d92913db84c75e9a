import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for a new password because somebody else may know the present one. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'passwordChange.risk'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const currentField = useRef<HTMLInputElement>(null);
  const newField = useRef<HTMLInputElement>(null);
  const confirmField = useRef<HTMLInputElement>(null);
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const [confirmation, setConfirmation] = useState('');
  const { error } = model;
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

  return (
    <Step
      onSubmit={() =>
        act({ type: 'submitNewPassword', currentPassword, newPassword, confirmation })
      }
    >
      <AccountLine account={context.account} />
      <Title>{t('passwordChange.risk.title')}</Title>
      <Body lead>{t('passwordChange.risk.body')}</Body>
      <ErrorText count={refusals}>{error && t(`passwordChange.risk.error.${error}`)}</ErrorText>
      <TextField
        inputRef={currentField}
        label={t('passwordChange.risk.current')}
        name="currentPassword"
        type="password"
        autoComplete="off"
        value={currentPassword}
        onChange={setCurrent}
        refused={aboutCurrent}
        describedByBody
        initialFocus={aboutCurrent || !aboutNew}
      />
      <TextField
        inputRef={newField}
        label={t('passwordChange.risk.new')}
        name="newPassword"
        type="password"
        autoComplete="off"
        value={newPassword}
        onChange={setNew}
        refused={aboutNew}
        initialFocus={aboutNew && !aboutCurrent}
      />
      <TextField
        inputRef={confirmField}
        label={t('passwordChange.risk.confirm')}
        name="confirmation"
        type="password"
        autoComplete="off"
        value={confirmation}
        onChange={setConfirmation}
        refused={aboutConfirmation}
      />
      <Buttons>
        <PrimaryButton busy={busy}>{t('action.signIn')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
