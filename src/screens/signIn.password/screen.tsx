import { type ReactElement, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for the password. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'signIn.password'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const refusals = useRefusal(model.error, busy, () => {
    setPassword('');
    focus(field.current);
  });
  const act = whenIdle(busy, send);
  const reset = () => act({ type: 'resetPassword' });

  return (
    <Step onSubmit={() => act({ type: 'submitPassword', password })}>
      <AccountLine account={context.account} onBack={() => act({ type: 'back' })} />
      <Title>{t('signIn.password.title')}</Title>
      <ErrorText count={refusals}>
        {model.error && (
          <Message
            id={`signIn.password.error.${model.error}`}
            components={{ link: <ActionLink inline onClick={reset} /> }}
          />
        )}
      </ErrorText>
      <TextField
        inputRef={field}
        label={t('signIn.password.field')}
        name="password"
        type="password"
        autoComplete="off"
        value={password}
        onChange={setPassword}
        refused={model.error !== undefined}
        initialFocus
      />
      <Links small>
        <ActionLink onClick={reset}>{t('signIn.password.forgot')}</ActionLink>
        {model.hasPasskey && (
          <ActionLink onClick={() => act({ type: 'usePasskey' })}>
            {t('signIn.passkeyInstead')}
          </ActionLink>
        )}
        {model.hasPass && (
          <ActionLink onClick={() => act({ type: 'usePass' })}>
            {t('signIn.password.usePass')}
          </ActionLink>
        )}
      </Links>
      <Buttons>
        <PrimaryButton busy={busy}>{t('action.signIn')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
