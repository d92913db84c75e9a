import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { useFrame } from '../../frame/frame-context.ts';
import { OutsideLink } from '../../frame/outside-link.tsx';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { Body } from './body.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: rem(21) },
  badge: {
    boxSizing: 'border-box',
    inlineSize: rem(138),
    minBlockSize: rem(40),
    paddingInline: rem(8),
    border: `1px solid ${signInTokens.signInFieldLine}`,
    backgroundColor: signInTokens.signInInfo,
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: rem(15),
    fontWeight: 600,
    cursor: 'pointer',
    ':hover': { backgroundColor: signInTokens.signInTileHover },
    ':focus-visible': {
      outline: `2px solid ${signInTokens.signInFocusRing}`,
      outlineOffset: '1px',
    },
  },
  note: { marginBlock: `${rem(8)} 0`, fontSize: rem(13) },
  root: { marginBlockEnd: rem(16) },
});

/** Where the app can be had; plain badges, for the stores' own are theirs. */
export const StoreBadges = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  const [open, setOpen] = useState(false);
  if (useFrame().wizard === 'classic')
    return (
      <Body>
        <OutsideLink inline note="outside.store">
          {t('register.classic.download')}
        </OutsideLink>
      </Body>
    );
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        {(['googlePlay', 'appStore'] as const).map((store) => (
          <button
            key={store}
            type="button"
            className={styles.badge}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            {t(`register.securityInfo.getApp.${store}`)}
          </button>
        ))}
      </div>
      {open && (
        <p id={id} role="status" data-part="note" className={styles.note}>
          {t('outside.store')}
        </p>
      )}
    </div>
  );
};
