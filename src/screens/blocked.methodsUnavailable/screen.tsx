import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The person has no method that is strong enough, and cannot add one here. */
export const Screen = ({
  model,
  ...rest
}: ScreenProps<'blocked.methodsUnavailable'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage title={t('blocked.methodsUnavailable.title')} details={model.details} {...rest}>
      {t('blocked.methodsUnavailable.body')}
    </BlockedPage>
  );
};
