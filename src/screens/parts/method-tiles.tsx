import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AuthenticationMethod, OfferedMethod } from '../../api/contract.ts';
import { Message } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { CodeIcon, HandsetIcon, PadlockPersonIcon, PasskeyIcon, TextIcon } from './icons.tsx';
import { numberTag } from './number-tag.tsx';

const useStyles = makeStyles({
  list: {
    // Not `margin`: beside `marginInline`, whichever style came last would hold.
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
    minBlockSize: rem(72),
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
});

const icons: Record<AuthenticationMethod, ReactElement> = {
  microsoftAuthenticatorPush: <PadlockPersonIcon size="large" />,
  softwareOath: <CodeIcon />,
  sms: <TextIcon />,
  voice: <HandsetIcon />,
  fido2: <PasskeyIcon size="large" />,
};

/** The ways to prove who one is, one row each over the full width of the card. */
export const MethodTiles = ({
  methods,
  onUse,
}: {
  methods: OfferedMethod[];
  onUse: (method: AuthenticationMethod) => void;
}): ReactElement => {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list">
      {methods.map(({ method, hint }) => (
        <li key={method}>
          <button
            type="button"
            className={styles.tile}
            data-part="tile"
            onClick={() => onUse(method)}
          >
            <span className={styles.icon}>{icons[method]}</span>
            <span>
              <Message
                id={`mfa.prompt.methods.${method}`}
                values={{ number: hint ?? '' }}
                components={{ number: numberTag }}
              />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
