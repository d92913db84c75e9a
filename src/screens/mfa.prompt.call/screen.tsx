import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { HandsetIcon } from '../parts/icons.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { ProofPage } from '../parts/proof-page.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Waits until the call is answered. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.prompt.call'>): ReactElement => {
  const { t } = useMessages();
  return (
    <ProofPage
      title={t('mfa.prompt.call.title')}
      titleDescribedBy={['body']}
      account={context.account}
      anotherWay={t('mfa.prompt.call.anotherWay')}
      busy={busy}
      act={whenIdle(busy, send)}
    >
      <IconRow icon={<HandsetIcon size="medium" />} waiting>
        <Message
          id="mfa.prompt.call.body"
          values={{ number: model.hint }}
          components={{ number: numberTag }}
        />
      </IconRow>
    </ProofPage>
  );
};
