import { type ReactElement, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { FinePrint } from '../parts/fine-print.tsx';
import { Links } from '../parts/links.tsx';
import { SignInOptions } from '../parts/sign-in-options.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks who signs in. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'signIn.username'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [userName, setUserName] = useState(context.account ?? '');
  const refusals = useRefusal(model.error, busy, () => focus(field.current));
  const act = whenIdle(busy, send);
  const { application, organisation, surroundings } = context;
  const inSetup = surroundings === 'windowsSetup';

  return (
    <Step onSubmit={() => act({ type: 'submitUserName', userName })}>
      <Title>{t(inSetup ? 'signIn.username.title.windowsSetup' : 'signIn.username.title')}</Title>
      <FinePrint>
        {t(inSetup ? 'signIn.username.subtitle.windowsSetup' : 'signIn.username.subtitle', {
          application: application.displayName,
        })}
      </FinePrint>
      <ErrorText count={refusals}>
        {model.error &&
          t(`signIn.username.error.${model.error}`, {
            organisation: organisation.displayName,
            application: application.displayName,
          })}
      </ErrorText>
      <TextField
        inputRef={field}
        label={t('signIn.username.field')}
        name="userName"
        type="email"
        autoComplete="username"
        value={userName}
        onChange={setUserName}
        refused={model.error !== undefined}
        initialFocus
      />
      <Links small>
        <ActionLink onClick={() => act({ type: 'resetPassword' })}>
          {t('signIn.username.cantAccess')}
        </ActionLink>
      </Links>
      <Buttons>
        {model.isAnother && (
          <SecondaryButton onClick={() => act({ type: 'back' })}>
            {t('action.back')}
          </SecondaryButton>
        )}
        <PrimaryButton busy={busy}>{t('action.next')}</PrimaryButton>
      </Buttons>
      <SignInOptions onPasskey={() => act({ type: 'usePasskey' })} />
    </Step>
  );
};
