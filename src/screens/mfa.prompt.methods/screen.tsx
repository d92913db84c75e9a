import type { ReactElement } from 'react';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { Links } from '../parts/links.tsx';
import { MethodTiles } from '../parts/method-tiles.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Offers the ways to prove who one is. It is reached from another prompt, so it leads back. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.prompt.methods'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step busy={busy}>
      <AccountLine account={context.account} />
      <Title>{t('mfa.prompt.methods.title')}</Title>
      <MethodTiles methods={model.methods} onUse={(method) => act({ type: 'useMethod', method })} />
      <Links small>
        <OutsideLink note="outside.learnMoreVerification">{t('link.moreInformation')}</OutsideLink>
      </Links>
      <Body>
        <Message
          id="mfa.prompt.methods.current"
          components={{ link: <OutsideLink inline note="outside.securityInfo" /> }}
        />
      </Body>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'back' })}>{t('action.back')}</SecondaryButton>
      </Buttons>
    </Step>
  );
};
