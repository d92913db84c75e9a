import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    marginBlock: rem(12),
    '& ul': { margin: 0, paddingInlineStart: rem(20) },
  },
  title: {
    margin: `0 0 ${rem(4)}`,
    fontSize: 'inherit',
    lineHeight: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { marginBlock: `0 ${rem(4)}` },
});

/** A titled part of what a row opens to. */
export const Part = ({
  title,
  says,
  children,
}: {
  title: string;
  /** A sentence before it. */
  says?: string;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <h3 className={styles.title}>{title}</h3>
      {says !== undefined && <p className={styles.line}>{says}</p>}
      {children}
    </div>
  );
};
