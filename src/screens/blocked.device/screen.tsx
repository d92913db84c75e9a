import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Only managed devices may come here. */
export const Screen = ({ model, ...rest }: ScreenProps<'blocked.device'>): ReactElement => {
  const { t } = useMessages();
  return (
    <BlockedPage title={t('blocked.device.title')} details={model.details} {...rest}>
      {t('blocked.device.body', { application: rest.context.application.displayName })}
    </BlockedPage>
  );
};
