import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId } from 'react';
import type { SignInContext, TroubleshootingDetails } from '../../api/contract.ts';
import { ActionLink } from '../../frame/action-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { AccountLine } from './account-line.tsx';
import { Body } from './body.tsx';
import { Links } from './links.tsx';
import { Step } from './step.tsx';
import { Title } from './title.tsx';
import { TroubleshootingBox } from './troubleshooting-box.tsx';
import { useFold } from './use-fold.ts';
import { whenIdle } from './when-idle.ts';

const useStyles = makeStyles({
  steps: {
    marginBlock: `0 ${rem(16)}`,
    paddingInlineStart: rem(20),
    '& > li + li': { marginBlockStart: rem(8) },
  },
});

/** The page of every block: what was blocked, the way to another account, and what to pass on. */
export const BlockedPage = ({
  title,
  children,
  details,
  context,
  busy,
  send,
  onReset,
  steps = [],
}: {
  title: string;
  children: ReactNode;
  details: TroubleshootingDetails;
  context: SignInContext;
  busy: boolean;
  send: (event: { type: 'signOut' }) => void;
  /** Where a new password lifts the block. */
  onReset?: (() => void) | undefined;
  /** What the person can do about it, in that order. */
  steps?: readonly string[];
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [open, setOpen] = useFold();
  return (
    <Step busy={busy}>
      <AccountLine account={context.account} />
      <Title>{title}</Title>
      <Body lead>{children}</Body>
      {steps.length > 0 && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
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
