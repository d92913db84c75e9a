import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { BlockedPage } from '../parts/blocked-page.tsx';
import type { ScreenProps } from '../screen.ts';
import { deviceState } from './states.ts';

/** Only managed devices may come here: how this one becomes one of them, where that is in the person's hands. */
export const Screen = ({ model, ...rest }: ScreenProps<'blocked.device'>): ReactElement => {
  const { t } = useMessages();
  const application = rest.context.application.displayName;
  const { details } = model;
  const again = t('blocked.device.steps.again');
  const isWindows = /windows/i.test(details.devicePlatform);
  switch (deviceState(model)) {
    case 'not-compliant':
      return (
        <BlockedPage
          title={t('blocked.device.not-compliant.title')}
          steps={[
            t('blocked.device.not-compliant.steps.check'),
            t('blocked.device.not-compliant.steps.fix'),
            again,
          ]}
          details={details}
          {...rest}
        >
          {t('blocked.device.not-compliant.body', { application })}
        </BlockedPage>
      );
    case 'domain-joined':
      return (
        <BlockedPage title={t('blocked.device.domain-joined.title')} details={details} {...rest}>
          {t('blocked.device.domain-joined.body', { application })}
        </BlockedPage>
      );
    default:
      return (
        <BlockedPage
          title={t('blocked.device.title')}
          steps={[
            isWindows ? t('blocked.device.steps.windows') : t('blocked.device.steps.portal'),
            t('blocked.device.steps.account'),
            again,
          ]}
          details={details}
          {...rest}
        >
          {t('blocked.device.body', { application })}
        </BlockedPage>
      );
  }
};
