import { type ReactElement, type ReactNode, useId } from 'react';
import type { SignInContext, TroubleshootingDetails } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { AccountLine } from './account-line.tsx';
import { Body } from './body.tsx';
import { Links } from './links.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';
import { TroubleshootingBox } from './troubleshooting-box.tsx';
import { useFold } from './use-fold.ts';
import { whenIdle } from './when-idle.ts';

/** The page of every block: what was blocked, the way to another account, and what to pass on. */
export const BlockedPage = ({
  title,
  children,
  details,
  context,
  busy,
  send,
  onReset,
}: {
  title: string;
  children: ReactNode;
  details: TroubleshootingDetails;
  context: SignInContext;
  busy: boolean;
  send: (event: { type: 'signOut' }) => void;
  /** Where a new password lifts the block. */
  onReset?: (() => void) | undefined;
}): ReactElement => {
  const { t } = useMessages();
  const id = useId();
  const [open, setOpen] = useFold();
  return (
    <Step>
      <AccountLine account={context.account} />
      <Title>{title}</Title>
      <Body lead>{children}</Body>
      <Links>
        {onReset && <ActionLink onClick={onReset}>{t('blocked.resetPassword')}</ActionLink>}
        <ActionLink onClick={() => whenIdle(busy, send)({ type: 'signOut' })}>
          {t('blocked.signOut')}
        </ActionLink>
        <ActionLink expanded={open} controls={open ? id : undefined} onClick={() => setOpen(!open)}>
          {t('blocked.moreDetails')}
        </ActionLink>
      </Links>
      {open && <TroubleshootingBox id={id} details={details} />}
    </Step>
  );
};
