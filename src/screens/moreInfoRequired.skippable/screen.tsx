import type { ReactElement } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton, SecondaryButton } from '../parts/buttons.tsx';
import { InfoBar } from '../parts/info-bar.tsx';
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
  const { daysLeft, demandedBy } = model;
  const defaults = demandedBy === 'securityDefaults';
  const body =
    demandedBy === 'securityDefaults' || demandedBy === 'selfServicePasswordReset'
      ? (`moreInfoRequired.skippable.body.${demandedBy}` as const)
      : 'moreInfoRequired.skippable.body';
  return (
    <Step onSubmit={() => act({ type: 'next' })}>
      <AccountLine account={context.account} />
      <Title>{t('moreInfoRequired.skippable.title')}</Title>
      <Body lead>{t(body)}</Body>
      <Links>
        <ActionLink onClick={() => act({ type: 'cancel' })}>
          {t('link.useDifferentAccount')}
        </ActionLink>
        <OutsideLink
          note={defaults ? 'outside.learnMoreSecurityDefaults' : 'outside.learnMoreAuthenticator'}
        >
          {t(defaults ? 'link.learnMoreSecurityDefaults' : 'link.learnMoreAuthenticator')}
        </OutsideLink>
      </Links>
      <InfoBar>
        {daysLeft === null
          ? t('moreInfoRequired.skippable.again')
          : t('moreInfoRequired.skippable.deadline', { days: daysLeft })}
      </InfoBar>
      <Buttons>
        <SecondaryButton onClick={() => act({ type: 'skip' })}>
          {t('action.askLater')}
        </SecondaryButton>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.next')}
        </PrimaryButton>
      </Buttons>
    </Step>
  );
};
