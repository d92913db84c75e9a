import type { ReactElement } from 'react';
import { Body } from '../parts/body.tsx';
import { PadlockArt } from '../parts/illustration.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Says that Microsoft Authenticator works. Going on keeps it. */
export const Screen = ({
  model: { plan, isDefault },
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.added'>): ReactElement => {
  const { t } = useWording();
  return (
    <WizardPage
      title={t('register.securityInfo.added.title')}
      account={context.account}
      busy={busy}
      method="microsoftAuthenticator"
      plan={plan}
      done
      next={t('action.done')}
      onNext={() => whenIdle(busy, send)({ type: 'done' })}
    >
      <PadlockArt />
      <Body lead>{t('register.securityInfo.added.body')}</Body>
      {isDefault && <Body>{t('register.securityInfo.isDefault')}</Body>}
    </WizardPage>
  );
};
