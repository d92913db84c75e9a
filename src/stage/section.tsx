import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useId } from 'react';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(8),
    '& + section': {
      marginBlockStart: rem(16),
      paddingBlockStart: rem(16),
      borderBlockStartWidth: '1px',
      borderBlockStartStyle: 'solid',
      borderBlockStartColor: tokens.colorNeutralStroke2,
    },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A titled part of a tab. */
export const Section = ({
  title,
  children,
}: {
  title: ReactNode;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
};
