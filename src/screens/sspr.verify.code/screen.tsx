import { type ReactElement, useRef, useState } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Links } from '../parts/links.tsx';
import { ResetSteps } from '../parts/reset-steps.tsx';
import { Step } from '../parts/step.tsx';
import { TextField } from '../parts/text-field.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for the code that a mail brought or the app shows. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.code'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const { error, method, methods, hint, mailsSent = 0 } = model;
  const refusals = useRefusal(error, busy, () => {
    setCode('');
    focus(field.current);
  });
  const act = whenIdle(busy, send);

  return (
    <Step onSubmit={() => act({ type: 'submitCode', code })}>
      <AccountLine account={context.account} />
      <Title>{t('sspr.verify.code.title')}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="verify" />
      <Body lead>
        <Message
          id={`sspr.verify.code.body.${method}`}
          values={{ address: hint ?? '' }}
          components={{ bdi: <bdi /> }}
        />
      </Body>
      <div role="status">
        {mailsSent > 1 && <Body>{t('sspr.verify.code.sentAgain', { count: mailsSent })}</Body>}
      </div>
      <ErrorText count={refusals}>{error && t(`sspr.verify.code.error.${error}`)}</ErrorText>
      <TextField
        inputRef={field}
        label={t('sspr.verify.code.field')}
        name="code"
        autoComplete="one-time-code"
        numeric
        value={code}
        onChange={setCode}
        refused={error !== undefined}
        describedByBody
        initialFocus
      />
      <Links small>
        {method === 'email' && (
          <ActionLink onClick={() => act({ type: 'useResetMethod', method })}>
            {t('sspr.verify.code.again')}
          </ActionLink>
        )}
        {methods.length > 1 && (
          <ActionLink onClick={() => act({ type: 'anotherWay' })}>
            {t('sspr.verify.anotherWay')}
          </ActionLink>
        )}
      </Links>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy}>{t('action.next')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
