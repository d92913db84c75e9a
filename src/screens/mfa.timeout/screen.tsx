import type { ReactElement } from 'react';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AskAgain } from '../parts/ask-again.tsx';
import { Body } from '../parts/body.tsx';
import { isWayLeft } from '../parts/is-way-left.ts';
import { ProofPage } from '../parts/proof-page.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says that nobody answered the request or the call in time. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.timeout'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <ProofPage
      title={t('mfa.timeout.title')}
      account={context.account}
      anotherWay={isWayLeft(model) && t('mfa.timeout.anotherWay')}
      busy={busy}
      act={act}
    >
      <Body lead>
        <Message
          id={model.method === 'voice' ? 'mfa.timeout.body.call' : 'mfa.timeout.body'}
          components={{ link: <OutsideLink inline note="outside.requestDetails" /> }}
        />
      </Body>
      <AskAgain method={model.method} act={act} />
    </ProofPage>
  );
};
