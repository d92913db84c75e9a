import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { PasskeyIcon } from '../parts/icons.tsx';
import { ProofLinks } from '../parts/proof-links.tsx';
import { RehearsalPasskey } from '../parts/rehearsal-passkey.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { usePasskey } from '../parts/use-passkey.ts';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for a passkey after the password. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.prompt.passkey'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const { asking, ask } = usePasskey(model, (answer) => act({ type: 'answerPasskey', answer }));
  const waits = busy || asking;
  const refusals = useRefusal(model.error, waits, () => undefined);
  return (
    <Step onSubmit={() => !waits && ask()}>
      <AccountLine account={context.account} />
      <Title>{t('mfa.prompt.passkey.title')}</Title>
      <ErrorText count={refusals} paragraph>
        {model.error && t(`signIn.passkey.error.${model.error}`)}
      </ErrorText>
      {(asking || !model.error) && (
        <IconRow icon={<PasskeyIcon />} waiting={asking}>
          {t(asking ? 'signIn.passkey.waiting' : 'mfa.prompt.passkey.body')}
        </IconRow>
      )}
      <ProofLinks
        anotherWay={t('mfa.prompt.passkey.anotherWay')}
        isLeft={model.methods.length > 1}
        onAnotherWay={() => act({ type: 'anotherWay' })}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
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
