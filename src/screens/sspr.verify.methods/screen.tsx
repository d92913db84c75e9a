import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, SecondaryButton } from '../parts/buttons.tsx';
import { ResetMethodTiles } from '../parts/reset-method-tiles.tsx';
import { ResetSteps } from '../parts/reset-steps.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Offers the ways to prove who one is in a password reset. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.methods'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step busy={busy}>
      <AccountLine account={context.account} />
      <Title>{t('sspr.verify.methods.title')}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="verify" />
      <Body lead>{t('sspr.verify.methods.body')}</Body>
      <ResetMethodTiles
        methods={model.methods}
        onUse={(method) => act({ type: 'useResetMethod', method })}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
      </Buttons>
    </Step>
  );
};
