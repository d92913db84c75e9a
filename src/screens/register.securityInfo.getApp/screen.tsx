import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { Body } from '../parts/body.tsx';
import { PadlockArt } from '../parts/illustration.tsx';
import { StoreBadges } from '../parts/store-badges.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** First page of the registration wizard: get the app. */
export const Screen = ({
  model: { plan },
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.getApp'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.getApp.title')}
      account={context.account}
      busy={busy}
      method="microsoftAuthenticator"
      plan={plan}
      onSkip={() => act({ type: 'skip' })}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
      link={
        plan.choices.includes('softwareOath') && (
          <ActionLink onClick={() => act({ type: 'chooseMethod', method: 'softwareOath' })}>
            {t('register.securityInfo.getApp.otherApp')}
          </ActionLink>
        )
      }
      {...(plan.choices.length > 1 && { onOtherMethods: () => act({ type: 'otherMethods' }) })}
    >
      <PadlockArt />
      <Body lead>{t('register.securityInfo.getApp.body')}</Body>
      <StoreBadges />
    </WizardPage>
  );
};
