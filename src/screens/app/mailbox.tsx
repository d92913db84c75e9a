import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { DesktopWindow } from '../parts/desktop-window.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Where the sign-in of a mail program was going: the mail. */
export const Mailbox = ({ context, busy, send }: ScreenProps<'app'>): ReactElement => {
  const { t } = useMessages();
  const account = context.account ?? t('account.yours');
  return (
    <DesktopWindow name={t('legacyClient.window')}>
      <Title>{t('legacyClient.mailbox.title')}</Title>
      <Body lead>{t('legacyClient.mailbox.body', { account })}</Body>
      <ActionLink onClick={() => whenIdle(busy, send)({ type: 'signOut' })}>
        {t('action.signOut')}
      </ActionLink>
    </DesktopWindow>
  );
};
