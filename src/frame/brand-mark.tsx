import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SignInContext } from '../api/contract.ts';
import { rem } from '../theme/rem.ts';
import { signInTokens } from '../theme/sign-in-tokens.ts';
import { brands } from './brand-art.tsx';
import { useFrame } from './frame-context.ts';

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
    overflowWrap: 'anywhere',
  },
});

/** The mark of a fictional organisation, else its name. The frame may put another's in its place. */
export const BrandMark = ({
  organisation,
}: {
  organisation: SignInContext['organisation'];
}): ReactElement => {
  const styles = useStyles();
  const replaced = brands[useFrame().brand ?? ''];
  const brand = replaced ?? brands[organisation.id];
  return (
    <div className={styles.root} data-part="logo">
      {brand && (
        <svg className={styles.art} viewBox="0 0 24 24" aria-hidden="true">
          {brand.art}
        </svg>
      )}
      <span className={styles.word} dir="auto">
        {replaced?.name ?? organisation.displayName}
      </span>
    </div>
  );
};
