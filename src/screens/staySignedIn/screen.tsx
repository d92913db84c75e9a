import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { Step } from '../parts/step.tsx';
import { Tick } from '../parts/tick.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks whether the browser shall remember the sign-in. */
export const Screen = ({ context, busy, send }: ScreenProps<'staySignedIn'>): ReactElement => {
  const { t } = useMessages();
  const [dontShowAgain, setDontShowAgain] = useState(false);
  const act = whenIdle(busy, send);
  const answer = (yes: boolean) => act({ type: 'answer', yes, dontShowAgain });
  return (
    <Step onSubmit={() => answer(true)}>
      <AccountLine account={context.account} />
      <Title>{t('staySignedIn.title')}</Title>
      <Body lead>{t('staySignedIn.body')}</Body>
      <Tick checked={dontShowAgain} onChange={setDontShowAgain}>
        {t('staySignedIn.dontShow')}
      </Tick>
      <Buttons>
        <SecondaryButton onClick={() => answer(false)}>{t('action.no')}</SecondaryButton>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.yes')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
