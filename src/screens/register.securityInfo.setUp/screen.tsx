import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { PhoneArt } from '../parts/illustration.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Second page of the registration wizard: begin an account in the app. */
export const Screen = ({
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.setUp'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine wizard account={context.account} onBack={() => act({ type: 'back' })} />
      <Title>{t('register.securityInfo.setUp.title')}</Title>
      <PhoneArt />
      <Body lead>
        <Message id="register.securityInfo.setUp.body" components={{ strong: <strong /> }} />
      </Body>
      <Buttons>
        <PrimaryButton wizard busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
