import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { BelowCard } from '../../frame/below-card.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { KeyIcon } from './icons.tsx';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: rem(12),
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: rem(48),
    paddingBlock: rem(8),
    paddingInline: rem(48),
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: rem(15),
    lineHeight: rem(20),
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      outline: `2px solid ${signInTokens.signInFocusRing}`,
      outlineOffset: '-2px',
    },
    '@container (max-width: 27.5rem)': { paddingInline: rem(24) },
  },
  note: {
    marginBlock: 0,
    paddingBlockEnd: rem(12),
    paddingInline: rem(48),
    fontSize: rem(13),
    '@container (max-width: 27.5rem)': { paddingInline: rem(24) },
  },
});

/** The box under the first screen that in reality lists other ways to sign in. */
export const SignInOptions = ({ onPasskey }: { onPasskey: () => void }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <BelowCard>
      <button
        type="button"
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <KeyIcon />
        {t('signIn.username.options')}
      </button>
      {open && (
        <div id={id}>
          <button type="button" className={styles.row} onClick={onPasskey}>
            {t('signIn.username.passkey')}
          </button>
          <p role="status" data-part="note" className={styles.note}>
            {t('outside.signInOptions')}
          </p>
        </div>
      )}
    </BelowCard>
  );
};
