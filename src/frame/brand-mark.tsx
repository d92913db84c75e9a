import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { brandArt } from './brand-art.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    columnGap: rem(6),
    boxSizing: 'border-box',
    inlineSize: 'fit-content',
    minInlineSize: rem(108),
    maxInlineSize: '100%',
    minBlockSize: rem(24),
    color: signInTokens.signInLogoText,
  },
  art: { inlineSize: rem(24), blockSize: rem(24), flexShrink: 0 },
  word: {
    fontSize: rem(17),
    lineHeight: rem(24),
    fontWeight: 600,
    minInlineSize: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The mark of a fictional organisation, else its name. */
export const BrandMark = ({ id, name }: { id: string; name: string }): ReactElement => {
  const styles = useStyles();
  const art = brandArt[id];
  return (
    <div className={styles.root} data-part="logo">
      {art && (
        <svg className={styles.art} viewBox="0 0 24 24" aria-hidden="true">
          {art}
        </svg>
      )}
      <span className={styles.word} dir="auto">
        {name}
      </span>
    </div>
  );
};
