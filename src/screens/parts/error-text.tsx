import { makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';
import { signInTokens } from '../../theme/sign-in-tokens.ts';

const useStyles = makeStyles({
  root: {
    color: signInTokens.signInError,
    // The name of the field below stands there once something is typed.
    '&:not(:empty):has(+ [data-keeps-name] input:not(:placeholder-shown))': {
      marginBlockEnd: rem(16),
    },
  },
  paragraph: { marginBlockEnd: rem(16) },
});

/** Why something was refused: above the field, and said aloud. It is there even when empty, to be listened to. */
export const ErrorText = ({
  children,
  count = 0,
  paragraph = false,
}: {
  children: ReactNode;
  /** Grows with each refusal, so that the same words are said again. */
  count?: number;
  /** Keeps a distance to what follows, where that is no field. */
  paragraph?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const ids = usePartIds();
  return (
    <div id={ids('error')} role="alert" className={styles.root}>
      {children && (
        <div key={count} className={paragraph ? styles.paragraph : undefined} data-part="error">
          {children}
        </div>
      )}
    </div>
  );
};
