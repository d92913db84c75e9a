import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { InfoBar } from '../parts/info-bar.tsx';
import { interruptTexts, isOlder } from '../parts/interrupt-texts.ts';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Asks for registration that may be put off for some days. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'moreInfoRequired.skippable'>): ReactElement => {
  const { t } = useMessages();
  const act = whenIdle(busy, send);
  const { daysLeft } = model;
  const { title, body, link, note } = interruptTexts('moreInfoRequired.skippable', model);
  const organisation = context.organisation.displayName;
  const older = isOlder(model);
  const skip = (): void => act({ type: 'skip' });
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine account={context.account} />
      <Title>{t(title)}</Title>
      <Body lead>{t(body, { organisation })}</Body>
      <Links>
        {older && (
          <ActionLink onClick={skip}>
            {daysLeft === null
              ? t('moreInfoRequired.skippable.skipAgain')
              : t('moreInfoRequired.skippable.skip', { days: daysLeft })}
          </ActionLink>
        )}
        <ActionLink onClick={() => act({ type: 'cancel' })}>
          {t('link.useDifferentAccount')}
        </ActionLink>
        <OutsideLink note={note}>{t(link)}</OutsideLink>
      </Links>
      {!older && (
        <InfoBar>
          {daysLeft === null
            ? t('moreInfoRequired.skippable.again')
            : t('moreInfoRequired.skippable.deadline', { days: daysLeft })}
        </InfoBar>
      )}
      <Buttons>
        {!older && <SecondaryButton onClick={skip}>{t('action.askLater')}</SecondaryButton>}
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
