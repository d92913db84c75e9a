import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { ProofLinks } from '../parts/proof-links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
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
  const isCall = model.method === 'voice';
  const again = () =>
    act(isCall ? { type: 'useMethod', method: 'voice' } : { type: 'sendAnother' });
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{t('mfa.timeout.title')}</Title>
      <Body lead>
        <Message
          id={isCall ? 'mfa.timeout.body.call' : 'mfa.timeout.body'}
          components={{ link: <OutsideLink inline note="outside.requestDetails" /> }}
        />
      </Body>
      <Body>
        <ActionLink onClick={again}>
          {t(isCall ? 'link.callAgain' : 'link.sendAnotherRequest')}
        </ActionLink>
      </Body>
      <ProofLinks
        anotherWay={t('mfa.timeout.anotherWay')}
        isLeft={model.methods.length > 1}
        onAnotherWay={() => act({ type: 'anotherWay' })}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
      </Buttons>
    </Step>
  );
};
