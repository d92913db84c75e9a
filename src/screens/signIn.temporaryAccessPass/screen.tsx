import { type ReactElement, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Tick } from '../parts/tick.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for the pass that an administrator made. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'signIn.temporaryAccessPass'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [pass, setPass] = useState('');
  const [shown, setShown] = useState(false);
  const refusals = useRefusal(model.error, busy, () => {
    setPass('');
    focus(field.current);
  });
  const act = whenIdle(busy, send);

  return (
    <Step onSubmit={() => act({ type: 'submitTemporaryAccessPass', pass })}>
      <AccountLine account={context.account} onBack={() => act({ type: 'back' })} />
      <Title>{t('signIn.temporaryAccessPass.title')}</Title>
      <ErrorText count={refusals}>
        {model.error && t(`signIn.temporaryAccessPass.error.${model.error}`)}
      </ErrorText>
      <TextField
        inputRef={field}
        label={t('signIn.temporaryAccessPass.field')}
        name="temporaryAccessPass"
        type={shown ? 'text' : 'password'}
        autoComplete="off"
        value={pass}
        onChange={setPass}
        refused={model.error !== undefined}
        initialFocus
      />
      <Tick checked={shown} onChange={setShown}>
        {t('signIn.temporaryAccessPass.show')}
      </Tick>
      {model.hasPassword && (
        <Links small>
          <ActionLink onClick={() => act({ type: 'usePassword' })}>
            {t('signIn.temporaryAccessPass.usePassword')}
          </ActionLink>
        </Links>
      )}
      <Buttons>
        <PrimaryButton busy={busy}>{t('action.signIn')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
