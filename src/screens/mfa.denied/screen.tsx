import type { ReactElement } from 'react';
import type { AuthenticationMethod } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import type { MessageId } from '../../i18n/message-id.ts';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AskAgain } from '../parts/ask-again.tsx';
import { Body } from '../parts/body.tsx';
import { isWayLeft } from '../parts/is-way-left.ts';
import { ProofPage } from '../parts/proof-page.tsx';
import { SubHead } from '../parts/sub-head.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

const bodyOf = ({ method, reported }: ScreenProps<'mfa.denied'>['model']): MessageId => {
  if (reported) return 'mfa.denied.body.reported';
  return method === 'voice' ? 'mfa.denied.body.call' : 'mfa.denied.body';
};

/** Says that the request was denied on the phone, or the call ended. */
export const Screen = ({ model, context, busy, send }: ScreenProps<'mfa.denied'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const offers = (wanted: AuthenticationMethod): boolean =>
    model.methods.some(({ method }) => method === wanted);
  const useCode = () => act({ type: 'useMethod', method: 'softwareOath' });
  return (
    <ProofPage title={t('mfa.denied.title')} account={context.account} busy={busy} act={act}>
      <Body lead>
        <Message
          id={bodyOf(model)}
          components={{ link: <OutsideLink inline note="outside.requestDetails" /> }}
        />
      </Body>
      {offers(model.method) && <AskAgain method={model.method} act={act} />}
      {isWayLeft(model) && (
        <>
          <SubHead>{t('mfa.denied.trouble')}</SubHead>
          {offers('softwareOath') && (
            <Body>
              <Message
                id="mfa.denied.useCode"
                components={{ link: <ActionLink inline onClick={useCode} /> }}
              />
            </Body>
          )}
          <Body>
            <Message
              id="mfa.denied.differentWay"
              components={{
                link: <ActionLink inline onClick={() => act({ type: 'anotherWay' })} />,
              }}
            />
          </Body>
        </>
      )}
    </ProofPage>
  );
};
