import type { ReactElement } from 'react';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { PadlockArt } from '../parts/illustration.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { StoreBadges } from '../parts/store-badges.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** First page of the registration wizard: get the app. */
export const Screen = ({
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.getApp'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine wizard account={context.account} />
      <Title>{t('register.securityInfo.getApp.title')}</Title>
      <PadlockArt />
      <Body lead>{t('register.securityInfo.getApp.body')}</Body>
      <StoreBadges />
      <Links>
        <OutsideLink note="outside.otherApp">
          {t('register.securityInfo.getApp.otherApp')}
        </OutsideLink>
        <OutsideLink note="outside.otherMethods">
          {t('register.securityInfo.getApp.otherOptions')}
        </OutsideLink>
      </Links>
      <Buttons>
        <PrimaryButton wizard busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
