import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useId, useRef } from 'react';
import { ActionLink } from '../../frame/action-link.tsx';
import { useHost } from '../../frame/host-context.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { MoreIcon } from './icons.tsx';
import { useFold } from './use-fold.ts';

const useStyles = makeStyles({
  toggle: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    inlineSize: 'var(--card-padding)',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      outline: `2px solid ${signInTokens.signInFocusRing}`,
      outlineOffset: '-2px',
    },
  },
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '100%',
    columnGap: rem(24),
    rowGap: rem(12),
    paddingBlock: `${rem(4)} ${rem(12)}`,
    paddingInline: `calc(var(--card-padding) + ${rem(60)}) var(--card-padding)`,
  },
});

/** What can be done with a known account, unfolded below it; Escape folds it again. */
export const AccountMenu = ({
  account,
  isSignedIn,
  onSignOut,
  onForget,
}: {
  account: string;
  isSignedIn: boolean;
  onSignOut: (account: string) => void;
  onForget: (account: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { focus } = useHost();
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useFold();
  const choose = (act: (account: string) => void): void => {
    setOpen(false);
    focus(toggle.current);
    act(account);
  };
  return (
    <>
      <button
        ref={toggle}
        type="button"
        className={styles.toggle}
        aria-label={t('signIn.pickAccount.menu', { account })}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <MoreIcon />
      </button>
      {open && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape on the buttons inside bubbles up to here.
        <div
          id={id}
          role="group"
          aria-label={t('signIn.pickAccount.menu', { account })}
          className={styles.choices}
          onKeyDown={({ key }) => {
            if (key !== 'Escape') return;
            setOpen(false);
            focus(toggle.current);
          }}
        >
          {isSignedIn && (
            <ActionLink onClick={() => choose(onSignOut)}>
              {t('signIn.pickAccount.signOut')}
            </ActionLink>
          )}
          <ActionLink onClick={() => choose(onForget)}>
            {t(isSignedIn ? 'signIn.pickAccount.signOutAndForget' : 'signIn.pickAccount.forget')}
          </ActionLink>
        </div>
      )}
    </>
  );
};
