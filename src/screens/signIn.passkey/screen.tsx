import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { PasskeyIcon } from '../parts/icons.tsx';
import { Links } from '../parts/links.tsx';
import { RehearsalPasskey } from '../parts/rehearsal-passkey.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { usePasskey } from '../parts/use-passkey.ts';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Signs in with a passkey. The device's window opens when the person says so, never by itself. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'signIn.passkey'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const { asking, ask } = usePasskey(model, (answer) => act({ type: 'answerPasskey', answer }));
  const waits = busy || asking;
  const refusals = useRefusal(model.error, waits, () => undefined);
  return (
    <Step onSubmit={() => !waits && ask()}>
      {context.account && (
        <AccountLine account={context.account} onBack={() => act({ type: 'back' })} />
      )}
      <Title>{t('signIn.passkey.title')}</Title>
      <ErrorText count={refusals} paragraph>
        {model.error && t(`signIn.passkey.error.${model.error}`)}
      </ErrorText>
      {(asking || !model.error) && (
        <IconRow icon={<PasskeyIcon />} waiting={asking}>
          {t(asking ? 'signIn.passkey.waiting' : 'signIn.passkey.body')}
        </IconRow>
      )}
      {model.hasPassword && (
        <Links small>
          <ActionLink onClick={() => act({ type: 'usePassword' })}>
            {t('signIn.passkey.usePassword')}
          </ActionLink>
        </Links>
      )}
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'back' })}>{t('action.back')}</SecondaryButton>
        <PrimaryButton
          busy={waits}
          initialFocus
          describedBy={['title', model.error ? 'error' : 'body']}
        >
          {t(model.error ? 'action.tryAgain' : 'action.continue')}
        </PrimaryButton>
      </Buttons>
      {model.canRehearse && (
        <RehearsalPasskey
          onUse={() => act({ type: 'answerPasskey', answer: { by: 'rehearsal' } })}
        />
      )}
    </Step>
  );
};
