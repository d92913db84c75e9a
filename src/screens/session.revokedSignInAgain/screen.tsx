import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says that every session was ended for safety, and that one more sign-in puts it right. */
export const Screen = ({
  context,
  busy,
  send,
}: ScreenProps<'session.revokedSignInAgain'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step onSubmit={() => act({ type: 'signInAgain' })}>
      <AccountLine account={context.account} />
      <Title>{t('session.revokedSignInAgain.title')}</Title>
      <Body lead>{t('session.revokedSignInAgain.body')}</Body>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.signIn')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
