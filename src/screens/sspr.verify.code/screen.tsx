import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { CodeField } from '../parts/code-field.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Links } from '../parts/links.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { ResetSteps } from '../parts/reset-steps.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { useCode } from '../parts/use-code.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for the code that a mail or a text brought, or the app shows. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'sspr.verify.code'>): ReactElement => {
  const { t } = useMessages();
  const { error, method, methods, hint, codesSent = 0 } = model;
  const typed = useCode(error, busy);
  const act = whenIdle(busy, send);

  return (
    <Step onSubmit={() => act({ type: 'submitCode', code: typed.code })}>
      <AccountLine account={context.account} />
      <Title>{t('sspr.verify.code.title')}</Title>
      <ResetSteps gate={model.gate} gates={model.gates} at="verify" />
      <Body lead>
        <Message
          id={`sspr.verify.code.body.${method}`}
          values={{ address: hint ?? '', number: hint ?? '' }}
          components={{ bdi: <bdi />, number: numberTag }}
        />
      </Body>
      <div role="status">
        {method !== 'appCode' && codesSent > 1 && (
          <Body>{t(`sspr.verify.code.sentAgain.${method}`, { count: codesSent })}</Body>
        )}
      </div>
      <ErrorText count={typed.refusals}>{error && t(`sspr.verify.code.error.${error}`)}</ErrorText>
      <CodeField
        label={t('sspr.verify.code.field')}
        typed={typed}
        refused={error !== undefined && error !== 'throttled'}
      />
      <Links small>
        {method !== 'appCode' && (
          <ActionLink onClick={() => act({ type: 'useResetMethod', method })}>
            {t(`sspr.verify.code.again.${method}`)}
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
