import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
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

/** Says that the request was denied on the phone. */
export const Screen = ({ model, context, busy, send }: ScreenProps<'mfa.denied'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const useCode = () => act({ type: 'useMethod', method: 'softwareOath' });
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{t('mfa.denied.title')}</Title>
      <Body lead>
        <Message
          id="mfa.denied.body"
          components={{ link: <OutsideLink inline note="outside.requestDetails" /> }}
        />
      </Body>
      <Body>
        <ActionLink onClick={() => act({ type: 'sendAnother' })}>
          {t('link.sendAnotherRequest')}
        </ActionLink>
      </Body>
      <SubHead>{t('mfa.denied.trouble')}</SubHead>
      {model.methods.some(({ method }) => method === 'softwareOath') && (
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
