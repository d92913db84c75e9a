import type { ReactElement } from 'react';
import { Scan } from '../parts/scan.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Third page of the registration wizard: scan the code with Microsoft Authenticator. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.scanQrCode'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  // The focus stays on the button, which is what is pressed again.
  const refusals = useRefusal(model.error, busy, () => {});
  return (
    <WizardPage
      title={t('register.securityInfo.scanQrCode.title')}
      account={context.account}
      busy={busy}
      method="microsoftAuthenticator"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      error={model.error && t(`register.securityInfo.scanQrCode.error.${model.error}`)}
      refusals={refusals}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
      onBack={() => act({ type: 'back' })}
    >
      <Scan
        body={t('register.securityInfo.scanQrCode.body')}
        account={context.account}
        uri={model.uri}
        secret={model.secret}
      />
    </WizardPage>
  );
};
