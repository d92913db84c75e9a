import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { PadlockArt } from '../parts/illustration.tsx';
import { Links } from '../parts/links.tsx';
import { StoreBadges } from '../parts/store-badges.tsx';
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
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.getApp.title')}
      account={context.account}
      busy={busy}
      plan={plan}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
    >
      <PadlockArt />
      <Body lead>{t('register.securityInfo.getApp.body')}</Body>
      <StoreBadges />
      {plan.choices.length > 1 && (
        <Links>
          {plan.choices.includes('softwareOath') && (
            <ActionLink onClick={() => act({ type: 'chooseMethod', method: 'softwareOath' })}>
              {t('register.securityInfo.getApp.otherApp')}
            </ActionLink>
          )}
          <ActionLink onClick={() => act({ type: 'otherMethods' })}>
            {t('register.securityInfo.otherOptions')}
          </ActionLink>
        </Links>
      )}
    </WizardPage>
  );
};
