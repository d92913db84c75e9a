import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { BackIcon } from './icons.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    minBlockSize: rem(24),
    marginBlockStart: rem(16),
  },
  back: {
    display: 'grid',
    placeItems: 'center',
    alignSelf: 'flex-start',
    flexShrink: 0,
    inlineSize: rem(24),
    blockSize: rem(24),
    padding: 0,
    marginInlineEnd: rem(2),
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    cursor: 'pointer',
    borderRadius: '50%',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      outline: `2px solid ${signInTokens.signInFocusRing}`,
    },
    ':dir(rtl)': { transform: 'scaleX(-1)' },
  },
  wizard: { fontSize: rem(14) },
  // Wraps where it does not fit: at 400 % nothing of an address may be lost.
  name: { minInlineSize: 0, overflowWrap: 'anywhere' },
});

/** Whose sign-in it is, with the way back where there is one. */
export const AccountLine = ({
  account,
  onBack,
  wizard = false,
}: {
  account: string | null;
  onBack?: () => void;
  /** Smaller, as on the registration pages. */
  wizard?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div className={mergeClasses(styles.root, wizard && styles.wizard)} data-part="account">
      {onBack && (
        <button
          type="button"
          className={styles.back}
          aria-label={t('action.back')}
          onClick={onBack}
        >
          <BackIcon />
        </button>
      )}
      <bdi className={styles.name}>{account}</bdi>
    </div>
  );
};
