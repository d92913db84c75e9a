import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OfferedResetMethod, ResetMethod } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { CodeIcon, EnvelopeIcon, PadlockPersonIcon, QuestionIcon } from './icons.tsx';

const useStyles = makeStyles({
  list: {
    marginBlock: `0 ${rem(16)}`,
    marginInline: 'calc(-1 * var(--card-padding))',
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    display: 'flex',
    alignItems: 'center',
    columnGap: rem(12),
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: rem(64),
    paddingBlock: rem(11),
    paddingInline: 'var(--card-padding)',
    borderBlockWidth: '1px',
    borderBlockStyle: 'dashed',
    borderBlockColor: 'transparent',
    borderInlineStyle: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: rem(15),
    lineHeight: rem(20),
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      backgroundColor: signInTokens.signInTileHover,
      borderBlockColor: signInTokens.signInTileLine,
      outlineStyle: 'none',
    },
    // Forced colours drop the fill, and draw transparent lines.
    '@media (forced-colors: active)': {
      borderBlockColor: 'Canvas',
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  icon: { display: 'grid', placeItems: 'center', flexShrink: 0, inlineSize: rem(48) },
  words: { minInlineSize: 0 },
  hint: { display: 'block', fontSize: rem(13), color: signInTokens.signInMutedText },
});

const icons: Record<ResetMethod, () => ReactElement> = {
  email: EnvelopeIcon,
  appNotification: () => <PadlockPersonIcon size="large" />,
  appCode: () => <CodeIcon />,
  securityQuestion: QuestionIcon,
};

/** The ways to prove who one is in a password reset, one row each over the full width of the card. */
export const ResetMethodTiles = ({
  methods,
  onUse,
}: {
  methods: OfferedResetMethod[];
  onUse: (method: ResetMethod) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <ul className={styles.list} role="list">
      {methods.map(({ method, hint }) => {
        const Icon = icons[method];
        return (
          <li key={method}>
            <button
              type="button"
              className={styles.tile}
              data-part="tile"
              data-method={method}
              onClick={() => onUse(method)}
            >
              <span className={styles.icon}>
                <Icon />
              </span>
              <span className={styles.words}>
                {t(`sspr.verify.methods.${method}`)}
                {hint !== null && (
                  <span className={styles.hint}>
                    <bdi>{hint}</bdi>
                  </span>
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};
