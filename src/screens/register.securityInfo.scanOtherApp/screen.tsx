import type { ReactElement } from 'react';
import { Scan } from '../parts/scan.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Scan the code with an authenticator app of another maker. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.scanOtherApp'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.scanOtherApp.title')}
      account={context.account}
      busy={busy}
      method="softwareOath"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
      onBack={() => act({ type: 'back' })}
    >
      <Scan
        body={t('register.securityInfo.scanOtherApp.body')}
        account={context.account}
        uri={model.uri}
        secret={model.secret}
      />
    </WizardPage>
  );
};
