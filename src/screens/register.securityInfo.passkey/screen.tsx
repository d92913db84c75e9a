import type { ReactElement } from 'react';
import type { PasskeyCreation } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { createPasskey } from '../parts/ask-passkey.ts';
import { Body } from '../parts/body.tsx';
import { PadlockArt } from '../parts/illustration.tsx';
import { RehearsalPasskey } from '../parts/rehearsal-passkey.tsx';
import { useDevice } from '../parts/use-passkey.ts';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import { WizardPage } from '../parts/wizard-page.tsx';
import type { ScreenProps } from '../screen.ts';

/** Has the device make a passkey, in the window that it opens. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'register.securityInfo.passkey'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const { asking, ask } = useDevice(
    () => createPasskey(model),
    (creation: PasskeyCreation) => act({ type: 'createPasskey', creation }),
  );
  const waits = busy || asking;
  const hasOthers = model.plan.choices.length > 1;
  const refusals = useRefusal(model.error, waits, () => undefined);
  return (
    <>
      <WizardPage
        title={t('register.securityInfo.passkey.title')}
        account={context.account}
        busy={waits}
        method="fido2"
        plan={model.plan}
        onSkip={() => act({ type: 'skip' })}
        error={model.error && t(`register.securityInfo.passkey.error.${model.error}`)}
        refusals={refusals}
        problem={model.error === 'failed'}
        next={t('action.next')}
        onNext={() => !waits && ask()}
        {...(hasOthers && { onOtherMethods: () => act({ type: 'otherMethods' }) })}
        link={
          model.error &&
          !hasOthers && (
            <ActionLink onClick={() => act({ type: 'cancel' })}>
              {t('link.useDifferentAccount')}
            </ActionLink>
          )
        }
      >
        <PadlockArt />
        <Body lead>
          {t(asking ? 'signIn.passkey.waiting' : 'register.securityInfo.passkey.body')}
        </Body>
      </WizardPage>
      {model.canRehearse && (
        <RehearsalPasskey
          purpose="create"
          onUse={() => act({ type: 'createPasskey', creation: { by: 'rehearsal' } })}
        />
      )}
    </>
  );
};
