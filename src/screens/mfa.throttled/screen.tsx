import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { ProofLinks } from '../parts/proof-links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says that texts or calls were asked for too often. Its title and limits are documented, its look is not. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.throttled'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{t('mfa.throttled.title')}</Title>
      <Body lead>{t(`mfa.throttled.body.${model.method}`)}</Body>
      <ProofLinks
        anotherWay={t('mfa.throttled.anotherWay')}
        isLeft={model.methods.length > 0}
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
