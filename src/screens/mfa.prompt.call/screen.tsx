import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { HandsetIcon } from '../parts/icons.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { ProofLinks } from '../parts/proof-links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
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
  const act = whenIdle(busy, send);
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{t('mfa.prompt.call.title')}</Title>
      <IconRow icon={<HandsetIcon size="medium" />} waiting>
        <Message
          id="mfa.prompt.call.body"
          values={{ number: model.hint }}
          components={{ number: numberTag }}
        />
      </IconRow>
      <ProofLinks
        anotherWay={t('mfa.prompt.call.anotherWay')}
        isLeft
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
