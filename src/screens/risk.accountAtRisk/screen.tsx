import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says that the account is at risk, before the person has to prove who they are. */
export const Screen = ({
  context,
  busy,
  send,
}: ScreenProps<'risk.accountAtRisk'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <Step onSubmit={() => act({ type: 'verify' })}>
      <AccountLine account={context.account} />
      <Title>{t('risk.accountAtRisk.title')}</Title>
      <Body lead>
        {t('risk.accountAtRisk.body', { account: context.account ?? t('account.yours') })}
      </Body>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.verify')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
