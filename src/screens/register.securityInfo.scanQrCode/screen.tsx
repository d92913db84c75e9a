import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { ManualEntry } from '../parts/manual-entry.tsx';
import { QrCode } from '../parts/qr-code.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Third page of the registration wizard: a real code, which a real app can scan. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.scanQrCode'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  // The focus stays on the button, which is what is pressed again.
  const refusals = useRefusal(model.error, busy, () => {});
  const account = context.account ?? t('account.yours');
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine wizard account={context.account} onBack={() => act({ type: 'back' })} />
      <Title>{t('register.securityInfo.scanQrCode.title')}</Title>
      <ErrorText count={refusals} paragraph>
        {model.error && t(`register.securityInfo.scanQrCode.error.${model.error}`)}
      </ErrorText>
      <Body lead>{t('register.securityInfo.scanQrCode.body')}</Body>
      <QrCode text={model.uri} label={t('register.securityInfo.scanQrCode.image', { account })} />
      <Body>
        <Message id="register.securityInfo.scanQrCode.then" components={{ strong: <strong /> }} />
      </Body>
      <ManualEntry account={account} secret={model.secret} />
      <Buttons>
        <PrimaryButton wizard busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
