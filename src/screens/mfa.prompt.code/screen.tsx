import type { ReactElement } from 'react';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { CodeField } from '../parts/code-field.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { IconRow } from '../parts/icon-row.tsx';
import { CodeIcon, TextIcon } from '../parts/icons.tsx';
import { numberTag } from '../parts/number-tag.tsx';
import { ProofLinks } from '../parts/proof-links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { useCode } from '../parts/use-code.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for the app's one-time code, or the code of a text. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'mfa.prompt.code'>): ReactElement => {
  const { t } = useMessages();
  const typed = useCode(model.error, busy);
  const act = whenIdle(busy, send);

  return (
    <Step onSubmit={() => act({ type: 'submitCode', code: typed.code })}>
      <AccountLine account={context.account} />
      <Title>{t('mfa.prompt.code.title')}</Title>
      {model.method === 'sms' ? (
        <IconRow icon={<TextIcon size="medium" />}>
          <Message
            id="mfa.prompt.code.body.text"
            values={{ number: model.hint ?? '' }}
            components={{ number: numberTag }}
          />
        </IconRow>
      ) : (
        <IconRow icon={<CodeIcon size="medium" />}>{t('mfa.prompt.code.body')}</IconRow>
      )}
      <ErrorText count={typed.refusals}>
        {model.error && t(`mfa.prompt.code.error.${model.error}`)}
      </ErrorText>
      <CodeField
        label={t('mfa.prompt.code.field')}
        typed={typed}
        refused={model.error !== undefined}
      />
      <ProofLinks
        anotherWay={t('mfa.prompt.code.anotherWay')}
        // Another text is asked for there as well.
        isLeft={model.methods.length > 1 || model.method === 'sms'}
        onAnotherWay={() => act({ type: 'anotherWay' })}
      />
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'cancel' })}>
          {t('action.cancel')}
        </SecondaryButton>
        <PrimaryButton busy={busy}>{t('action.verify')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
