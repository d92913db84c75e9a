import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** A Conditional Access policy blocks this sign-in. */
export const Screen = ({
  model,
  ...rest
}: ScreenProps<'blocked.conditionalAccess'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage title={t('blocked.conditionalAccess.title')} details={model.details} {...rest}>
      {t('blocked.conditionalAccess.body')}
    </BlockedPage>
  );
};
