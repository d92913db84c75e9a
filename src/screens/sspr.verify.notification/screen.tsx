import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { PadlockPersonIcon } from '../parts/icons.tsx';
import { NumberBox } from '../parts/number-box.tsx';
import { ResetWait } from '../parts/reset-wait.tsx';
import type { ScreenProps } from '../screen.ts';

/** Waits until the request that went to the app is answered there. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.notification'>): ReactElement => {
  const { t } = useMessages();
  return (
    <ResetWait
      title={t('sspr.verify.notification.title')}
      model={model}
      method="appNotification"
      account={context.account}
      error={model.error && t(`sspr.verify.notification.error.${model.error}`)}
      readWithTitle={['body', 'number']}
      again={t('sspr.verify.notification.again')}
      busy={busy}
      send={send}
    >
      <IconRow icon={<PadlockPersonIcon />} waiting>
        {t('sspr.verify.notification.body')}
      </IconRow>
      <NumberBox>{model.number}</NumberBox>
    </ResetWait>
  );
};
