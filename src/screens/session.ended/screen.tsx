import { type ReactElement, useId } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from '../parts/account-line.tsx';
import { Body } from '../parts/body.tsx';
import { Buttons, PrimaryButton } from '../parts/buttons.tsx';
import { Links } from '../parts/links.tsx';
import { Step } from '../parts/step.tsx';
import { Title } from '../parts/title.tsx';
import { TroubleshootingBox } from '../parts/troubleshooting-box.tsx';
import { useFold } from '../parts/use-fold.ts';
import { whenIdle } from '../parts/when-idle.ts';
import type { ScreenProps } from '../screen.ts';

/** Says why the session of an open application has ended, and leads to a new sign-in. */
export const Screen = ({
  model,
  context,
  busy,
  send,
}: ScreenProps<'session.ended'>): ReactElement => {
  const { t } = useMessages();
  const id = useId();
  const [open, setOpen] = useFold();
  const act = whenIdle(busy, send);
  const application = context.application.displayName;
  return (
    <Step onSubmit={() => act({ type: 'signInAgain' })}>
      <AccountLine account={context.account} />
      <Title>{t('session.ended.title')}</Title>
      <Body lead>{t(`session.ended.${model.reason}`, { application })}</Body>
      <Body>{t('session.ended.body')}</Body>
      <Links>
        <ActionLink expanded={open} controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          {t('blocked.moreDetails')}
        </ActionLink>
      </Links>
      <Buttons>
        <PrimaryButton busy={busy} initialFocus describedBy={['title', 'body']}>
          {t('action.signIn')}
        </PrimaryButton>
      </Buttons>
      {open && <TroubleshootingBox id={id} details={model.details} />}
    </Step>
  );
};
