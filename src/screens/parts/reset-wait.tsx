import type { ReactElement, ReactNode } from 'react';
import type { OfferedResetMethod, ResetMethod, ResetProgress } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import type { ScreenPart } from '../../frame/frame-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { ScreenProps } from '../screen.ts';
import { AccountLine } from './account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from './buttons.tsx';
import { ErrorText } from './error-text.tsx';
import { Links } from './links.tsx';
import { ResetSteps } from './reset-steps.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';
import { whenIdle } from './when-idle.ts';

/** A proof of a reset that is given on the phone, while the page waits; `again` asks for another try. */
export const ResetWait = ({
  title,
  model,
  method,
  account,
  error,
  again,
  readWithTitle,
  busy,
  send,
  children,
}: {
  title: string;
  model: ResetProgress & { methods: OfferedResetMethod[]; error?: string };
  method: ResetMethod;
  account: string | null;
  error: string | undefined;
  again: string;
  /** What there is to do on the phone, read with the title while the page waits. */
  readWithTitle: readonly ScreenPart[];
  busy: boolean;
  send: ScreenProps<'sspr.verify.notification'>['send'];
  /** What is waited for; not shown once that is over. */
  children: ReactNode;
}): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  return (
    // An answer and another try are entered like screens: the button of the one is not in the other.
    <Step
      key={model.error ?? 'waiting'}
      busy={error ? undefined : busy}
      onSubmit={() => act({ type: 'useResetMethod', method })}
    >
      <AccountLine account={account} />
      <Title describedBy={error ? [] : readWithTitle}>{title}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="verify" />
      <ErrorText paragraph>{error}</ErrorText>
      {!error && children}
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
            {again}
          </PrimaryButton>
        )}
      </Buttons>
    </Step>
  );
};
