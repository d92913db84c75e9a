import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { DesktopWindow } from '../parts/desktop-window.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** What an older mail program says whatever the reason: it is told of none. */
export const Screen = ({
  context,
  busy,
  send,
}: ScreenProps<'legacyClient.signInFailed'>): ReactElement => {
  const { t } = useMessages();
  return (
    <DesktopWindow name={t('legacyClient.window')}>
      <Step onSubmit={() => whenIdle(busy, send)({ type: 'tryAgain' })}>
        <AccountLine account={context.account} />
        <Title>{t('legacyClient.signInFailed.title')}</Title>
        <Body lead>{t('legacyClient.signInFailed.body')}</Body>
        <Body>{t('legacyClient.signInFailed.hint')}</Body>
        <Buttons>
          <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
            {t('action.tryAgain')}
          </PrimaryButton>
        </Buttons>
      </Step>
    </DesktopWindow>
  );
};
