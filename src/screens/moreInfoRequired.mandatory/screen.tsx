import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { interruptTexts } from '../parts/interrupt-texts.ts';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for registration that can no longer be put off. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'moreInfoRequired.mandatory'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const { title, body, link, note } = interruptTexts('moreInfoRequired.mandatory', model);
  const organisation = context.organisation.displayName;
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine account={context.account} />
      <Title>{t(title)}</Title>
      <Body lead>{t(body, { organisation })}</Body>
      <Links>
        <ActionLink onClick={() => act({ type: 'cancel' })}>
          {t('link.useDifferentAccount')}
        </ActionLink>
        <OutsideLink note={note}>{t(link)}</OutsideLink>
      </Links>
      <Buttons>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
