import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { PhoneArt } from '../parts/illustration.tsx';
import { Links } from '../parts/links.tsx';
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
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.otherApp.title')}
      account={context.account}
      busy={busy}
      plan={plan}
      next={t('action.next')}
      onNext={() => act({ type: 'next' })}
    >
      <PhoneArt />
      <Body lead>{t('register.securityInfo.otherApp.body')}</Body>
      {plan.choices.length > 1 && (
        <Links>
          {plan.choices.includes('microsoftAuthenticator') && (
            <ActionLink
              onClick={() => act({ type: 'chooseMethod', method: 'microsoftAuthenticator' })}
            >
              {t('register.securityInfo.otherApp.authenticator')}
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
