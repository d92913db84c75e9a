import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Security info may not be registered from here. */
export const Screen = ({
  model,
  ...rest
}: ScreenProps<'blocked.registrationRestricted'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage
      title={t('blocked.registrationRestricted.title')}
      details={model.details}
      {...rest}
    >
      {t('blocked.registrationRestricted.body')}
    </BlockedPage>
  );
};
