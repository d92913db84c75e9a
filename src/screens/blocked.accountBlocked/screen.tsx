import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The account is at risk, here or at the guest's home organization, and nothing here can mend it. */
export const Screen = ({ model, ...rest }: ScreenProps<'blocked.accountBlocked'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage title={t('blocked.accountBlocked.title')} details={model.details} {...rest}>
      {model.home
        ? t('blocked.accountBlocked.body.home', {
            organisation: rest.context.organisation.displayName,
          })
        : t('blocked.accountBlocked.body')}
    </BlockedPage>
  );
};
