import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The terms of use were declined; only accepting them leads on. */
export const Screen = ({ model, ...rest }: ScreenProps<'blocked.termsOfUse'>): ReactElement => {
  const { t } = useMessages();
  const { organisation, application } = rest.context;
  return (
    <BlockedPage title={t('blocked.termsOfUse.title')} details={model.details} {...rest}>
      {t('blocked.termsOfUse.body', {
        organisation: organisation.displayName,
        application: application.displayName,
      })}
    </BlockedPage>
  );
};
