import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegistrableMethod } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { MethodIcon } from './method-icon.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: rem(8),
    marginBlock: `${rem(4)} ${rem(16)}`,
    marginInline: 0,
    padding: 0,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: rem(12),
    boxSizing: 'border-box',
    inlineSize: '100%',
    minBlockSize: rem(64),
    paddingBlock: rem(10),
    paddingInline: rem(12),
    border: `1px solid ${signInTokens.signInFieldLine}`,
    borderRadius: rem(4),
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
      outlineOffset: '1px',
    },
  },
  name: { display: 'block', fontWeight: 600 },
  about: { display: 'block', fontSize: rem(13), lineHeight: rem(18) },
});

/** The methods that can be set up, one card each. */
export const MethodCards = ({
  methods,
  onChoose,
}: {
  methods: readonly RegistrableMethod[];
  onChoose: (method: RegistrableMethod) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <ul className={styles.list} role="list">
      {methods.map((method) => (
        <li key={method}>
          <button
            type="button"
            className={styles.card}
            data-part="method"
            onClick={() => onChoose(method)}
          >
            <MethodIcon method={method} />
            <span>
              <span className={styles.name}>{t(`method.${method}`)}</span>
              <span className={styles.about}>{t(`method.${method}.about`)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
