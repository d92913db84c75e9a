import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { BrandMark } from '../../frame/brand-mark.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { DesktopWindow } from '../parts/desktop-window.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';
import { Taskbar } from './taskbar.tsx';

/** Where the set-up of a device was going: its desktop. */
export const Desktop = ({ context, busy, send }: ScreenProps<'app'>): ReactElement => {
  const { t } = useMessages();
  const { organisation } = context;
  const account = context.account ?? t('account.yours');
  return (
    <DesktopWindow foot={<Taskbar />}>
      <BrandMark organisation={organisation} />
      <Title>{t('app.title.windowsSetup')}</Title>
      <Body lead>{t('app.desktop.signedIn', { account })}</Body>
      <Body>{t('app.desktop.body', { organisation: organisation.displayName })}</Body>
      <ActionLink onClick={() => whenIdle(busy, send)({ type: 'signOut' })}>
        {t('action.signOut')}
      </ActionLink>
    </DesktopWindow>
  );
};
