import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The sign-in is risky and the person has no way to prove who they are. */
export const Screen = ({ model, ...rest }: ScreenProps<'blocked.signInBlocked'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage title={t('blocked.signInBlocked.title')} details={model.details} {...rest}>
      {t('blocked.signInBlocked.body')}
    </BlockedPage>
  );
};
