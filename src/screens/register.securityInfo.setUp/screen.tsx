import type { ReactElement } from 'react';
import { Message } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { PhoneArt } from '../parts/illustration.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Second page of the registration wizard: begin an account in the app. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.setUp'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.setUp.title')}
      account={context.account}
      busy={busy}
      method="microsoftAuthenticator"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
      onBack={() => act({ type: 'back' })}
    >
      <PhoneArt />
      <Body lead>
        <Message id="register.securityInfo.setUp.body" components={{ strong: <strong /> }} />
      </Body>
    </WizardPage>
  );
};
