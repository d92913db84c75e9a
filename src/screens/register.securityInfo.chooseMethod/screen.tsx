import type { ReactElement } from 'react';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { Message } from '../../i18n/messages.tsx';
import { Body } from '../parts/body.tsx';
import { MethodCards } from '../parts/method-cards.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Lists what may be set up here. It is reached from a method, and leads back to it. */
export const Screen = ({
  model: { plan },
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.chooseMethod'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  return (
    <WizardPage
      title={t('register.securityInfo.chooseMethod.title')}
      account={context.account}
      busy={busy}
      plan={plan}
      onBack={() => act({ type: 'back' })}
      backButton
    >
      <MethodCards
        methods={plan.choices}
        onChoose={(method) => act({ type: 'chooseMethod', method })}
      />
      <Body lead>
        <Message
          id="register.securityInfo.chooseMethod.help"
          components={{ link: <OutsideLink inline note="outside.learnMoreVerification" /> }}
        />
      </Body>
    </WizardPage>
  );
};
