import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { DesktopWindow } from '../parts/desktop-window.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** The window of an older mail program, which takes name and password itself and opens no sign-in page. */
export const Screen = ({
  model,
  busy,
  send,
}: ScreenProps<'legacyClient.account'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const [userName, setUserName] = useState('');
  const [password, setPassword] = useState('');
  const lacksName = model.error !== undefined && userName.trim() === '';
  const lacksPassword = model.error !== undefined && password === '';
  const refusals = useRefusal(model.error, busy, () =>
    focus((lacksName ? nameField : passwordField).current),
  );
  return (
    <DesktopWindow name={t('legacyClient.window')}>
      <Step onSubmit={() => whenIdle(busy, send)({ type: 'connectMail', userName, password })}>
        <Title>{t('legacyClient.account.title')}</Title>
        <Body lead>{t('legacyClient.account.body')}</Body>
        <ErrorText count={refusals}>
          {model.error && t(`legacyClient.account.error.${model.error}`)}
        </ErrorText>
        <TextField
          inputRef={nameField}
          label={t('legacyClient.account.userName')}
          name="userName"
          autoComplete="off"
          keepsName
          value={userName}
          onChange={setUserName}
          refused={lacksName}
          describedByBody
          initialFocus
        />
        <TextField
          inputRef={passwordField}
          label={t('signIn.password.field')}
          name="password"
          type="password"
          autoComplete="off"
          keepsName
          value={password}
          onChange={setPassword}
          refused={lacksPassword}
        />
        <Buttons>
          <PrimaryButton busy={busy}>{t('legacyClient.account.connect')}</PrimaryButton>
        </Buttons>
      </Step>
    </DesktopWindow>
  );
};
