import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { BellArt } from '../parts/illustration.tsx';
import { InfoBar } from '../parts/info-bar.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** A registration campaign asks for the app, mostly with a way to put it off. */
export const Screen = ({
  model: { snoozesLeft },
  context,
  busy,
  send,
}: ScreenProps<'register.nudgeSkippable'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine account={context.account} />
      <Title>{t('register.nudgeSkippable.title')}</Title>
      <BellArt />
      <Body lead>{t('register.nudgeSkippable.body')}</Body>
      <Links>
        {snoozesLeft !== 0 && (
          <ActionLink onClick={() => act({ type: 'skip' })}>
            {t('register.nudgeSkippable.skip')}
          </ActionLink>
        )}
        <ActionLink onClick={() => act({ type: 'cancel' })}>
          {t('link.useDifferentAccount')}
        </ActionLink>
      </Links>
      {snoozesLeft !== null && (
        <InfoBar>
          {snoozesLeft === 0
            ? t('register.nudgeSkippable.forced')
            : t('register.nudgeSkippable.snoozes', { count: snoozesLeft })}
        </InfoBar>
      )}
      <Buttons>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
