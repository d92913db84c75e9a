import type { ReactElement } from 'react';
import { Message } from '../../i18n/messages.tsx';
import { BellArt } from '../parts/illustration.tsx';
import { Body } from '../parts/body.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { useWording } from '../parts/use-wording.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** The trial of a phone by call. It goes on by itself when the call was answered. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.phoneCall'>): ReactElement => {
  const { t } = useWording();
  const act = whenIdle(busy, send);
  return (
    // Ringing and over are entered like screens, for the button of the one is not in the other.
    <WizardPage
      key={model.error ?? 'ringing'}
      title={t('register.securityInfo.phoneCall.title')}
      account={context.account}
      busy={busy}
      method="phone"
      plan={model.plan}
      onSkip={() => act({ type: 'skip' })}
      {...(model.error
        ? {
            error: t(`register.securityInfo.phoneCall.error.${model.error}`),
            next: t('action.tryAgain'),
            problem: model.error === 'throttled',
          }
        : { titleDescribedBy: ['body'] as const })}
      onNext={() => act({ type: 'tryAgain' })}
      onBack={() => act({ type: 'back' })}
    >
      <BellArt />
      {!model.error && (
        <Body lead>
          <Message
            id="register.securityInfo.phoneCall.body"
            values={{ number: model.phoneNumber }}
            components={{ number: numberTag }}
          />
        </Body>
      )}
    </WizardPage>
  );
};
