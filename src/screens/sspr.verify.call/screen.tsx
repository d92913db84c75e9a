import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { HandsetIcon } from '../parts/icons.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { ResetWait } from '../parts/reset-wait.tsx';
import type { ScreenProps } from '../screen.ts';

/** Waits until the call is answered. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.call'>): ReactElement => {
  const { t } = useMessages();
  return (
    <ResetWait
      title={t('sspr.verify.call.title')}
      model={model}
      method="mobileCall"
      account={context.account}
      error={model.error && t(`sspr.verify.call.error.${model.error}`)}
      readWithTitle={['body']}
      again={t('sspr.verify.call.again')}
      busy={busy}
      send={send}
    >
      <IconRow icon={<HandsetIcon size="medium" />} waiting>
        <Message
          id="sspr.verify.call.body"
          values={{ number: model.hint }}
          components={{ number: numberTag }}
        />
      </IconRow>
    </ResetWait>
  );
};
