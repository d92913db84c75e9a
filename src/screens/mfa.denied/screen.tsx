import type { ReactElement } from 'react';
import type { AuthenticationMethod } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import type { MessageId } from '../../i18n/message-id.ts';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { SubHead } from '../parts/sub-head.tsx';
import { Title } from '../parts/title.tsx';
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
  const isCall = model.method === 'voice';
  const offers = (wanted: AuthenticationMethod): boolean =>
    model.methods.some(({ method }) => method === wanted);
  const again = () =>
    act(isCall ? { type: 'useMethod', method: 'voice' } : { type: 'sendAnother' });
  const useCode = () => act({ type: 'useMethod', method: 'softwareOath' });
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{t('mfa.denied.title')}</Title>
      <Body lead>
        <Message
          id={bodyOf(model)}
          components={{ link: <OutsideLink inline note="outside.requestDetails" /> }}
        />
      </Body>
      {offers(model.method) && (
        <Body>
          <ActionLink onClick={again}>
            {t(isCall ? 'link.callAgain' : 'link.sendAnotherRequest')}
          </ActionLink>
        </Body>
      )}
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
          components={{ link: <ActionLink inline onClick={() => act({ type: 'anotherWay' })} /> }}
        />
      </Body>
      <Links small>
        <OutsideLink note="outside.learnMoreVerification">{t('link.moreInformation')}</OutsideLink>
      </Links>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
      </Buttons>
    </Step>
  );
};
