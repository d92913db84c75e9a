import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { Body } from '../parts/body.tsx';
import { PhoneArt } from '../parts/illustration.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Begins to set up an authenticator app of another maker. */
export const Screen = ({
  model: { plan },
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.otherApp'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.otherApp.title')}
      account={context.account}
      busy={busy}
      method="softwareOath"
      plan={plan}
      onSkip={() => act({ type: 'skip' })}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
      link={
        plan.choices.includes('microsoftAuthenticator') && (
          <ActionLink
            onClick={() => act({ type: 'chooseMethod', method: 'microsoftAuthenticator' })}
          >
            {t('register.securityInfo.otherApp.authenticator')}
          </ActionLink>
        )
      }
      {...(plan.choices.length > 1 && { onOtherMethods: () => act({ type: 'otherMethods' }) })}
    >
      <PhoneArt />
      <Body lead>{t('register.securityInfo.otherApp.body')}</Body>
    </WizardPage>
  );
};
