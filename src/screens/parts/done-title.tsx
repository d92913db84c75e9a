import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';
import { CheckIcon } from './icons.tsx';
import { Title } from './title.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', columnGap: rem(8) },
  // Half of what the title keeps more above than below, so that both stand on one line.
  tick: { color: signInTokens.signInSuccess, marginBlockStart: rem(4) },
  follows: { marginBlockStart: rem(-8) },
});

/** A title with a tick before it: something is done. */
export const DoneTitle = ({
  children,
  follows = false,
}: {
  children: string;
  /** A line above belongs to it. */
  follows?: boolean;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <span className={mergeClasses(styles.tick, follows && styles.follows)}>
        <CheckIcon />
      </span>
      <Title follows={follows}>{children}</Title>
    </div>
  );
};
