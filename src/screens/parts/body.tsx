import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePartIds } from '../../frame/frame-context.ts';
import { rem } from '../../theme/rem.ts';

const useStyles = makeStyles({
  root: { marginBlock: `0 ${rem(16)}` },
  small: { fontSize: rem(13) },
});

/** A paragraph. The first of a screen is its `lead`, which buttons and fields refer to. */
export const Body = ({
  children,
  lead = false,
  small = false,
}: {
  children: ReactNode;
  lead?: boolean;
  small?: boolean;
}): ReactElement => {
  const styles = useStyles();
  const ids = usePartIds();
  return (
    <p
      className={mergeClasses(styles.root, small && styles.small)}
      id={lead ? ids('body') : undefined}
      data-part="body"
    >
      {children}
    </p>
  );
};
