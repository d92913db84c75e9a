import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { PadlockPersonIcon } from '../parts/icons.tsx';
import { Links } from '../parts/links.tsx';
import { NumberBox } from '../parts/number-box.tsx';
import { ResetSteps } from '../parts/reset-steps.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Waits until the request that went to the app is answered there. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.notification'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const { error } = model;
  return (
    // An answer and a new request are entered like screens: the button of the one is not in the other.
    <Step
      key={error ?? 'waiting'}
      onSubmit={() => act({ type: 'useResetMethod', method: 'appNotification' })}
    >
      <AccountLine account={context.account} />
      <Title>{t('sspr.verify.notification.title')}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="verify" />
      <ErrorText paragraph>{error && t(`sspr.verify.notification.error.${error}`)}</ErrorText>
      {!error && (
        <>
          <IconRow icon={<PadlockPersonIcon />} waiting>
            {t('sspr.verify.notification.body')}
          </IconRow>
          <NumberBox>{model.number}</NumberBox>
        </>
      )}
      <Links small>
        {model.methods.length > 1 && (
          <ActionLink onClick={() => act({ type: 'anotherWay' })}>
            {t('sspr.verify.anotherWay')}
          </ActionLink>
        )}
      </Links>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        {error && (
          <PrimaryButton busy={busy} initialFocus describedBy={['title', 'error']}>
            {t('sspr.verify.notification.again')}
          </PrimaryButton>
        )}
      </Buttons>
    </Step>
  );
};
