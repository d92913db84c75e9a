import { type ReactElement, useRef, useState } from 'react';
import { useHost } from '../../frame/host-context.ts';
import { Message, useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { ErrorText } from '../parts/error-text.tsx';
import { Step } from '../parts/step.tsx';
import { TermsDocument } from '../parts/terms-document.tsx';
import { Title } from '../parts/title.tsx';
import { useRefusal } from '../parts/use-refusal.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks to accept what the organisation asks of everybody who works with it. */
export const Screen = ({ model, context, busy, send }: ScreenProps<'termsOfUse'>): ReactElement => {
  const { t } = useMessages();
  const { focus } = useHost();
  const toggle = useRef<HTMLButtonElement>(null);
  const [viewed, setViewed] = useState(false);
  // What was left out is what to do next.
  const refusals = useRefusal(model.error, busy, () => focus(toggle.current));
  const act = whenIdle(busy, send);
  const organisation = context.organisation.displayName;
  return (
    <Step onSubmit={() => act({ type: 'acceptTerms', viewed })}>
      <AccountLine account={context.account} />
      <Title>{t('termsOfUse.title', { organisation })}</Title>
      <ErrorText count={refusals} paragraph>
        {model.error && t(`termsOfUse.error.${model.error}`)}
      </ErrorText>
      <Body lead>
        {t(model.isNewVersion ? 'termsOfUse.body.newVersion' : 'termsOfUse.body', { organisation })}
      </Body>
      <TermsDocument
        name={model.agreement.displayName}
        organisation={context.organisation}
        toggle={toggle}
        onOpen={() => setViewed(true)}
      />
      <Body>
        <Message id="termsOfUse.confirm" components={{ strong: <strong /> }} />
      </Body>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'declineTerms' })}>
          {t('termsOfUse.decline')}
        </SecondaryButton>
        <PrimaryButton busy={busy}>{t('termsOfUse.accept')}</PrimaryButton>
      </Buttons>
    </Step>
  );
};
