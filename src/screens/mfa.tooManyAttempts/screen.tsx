import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { ProofLinks } from '../parts/proof-links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Ends a proof that failed too often. No public picture of the real one exists; it follows its family. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.tooManyAttempts'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{t('mfa.tooManyAttempts.title')}</Title>
      <Body lead>{t('mfa.tooManyAttempts.body')}</Body>
      <ProofLinks
        anotherWay={t('mfa.tooManyAttempts.anotherWay')}
        isLeft={model.methods.length > 0}
        onAnotherWay={() => act({ type: 'anotherWay' })}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
      </Buttons>
    </Step>
  );
};
