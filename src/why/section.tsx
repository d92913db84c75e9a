import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactElement, type ReactNode, useContext, useId } from 'react';
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

/** Whether sections stand in something that is itself a region: then they are groups of it, since their titles repeat. */
export const InRegion = createContext(false);

/** A titled part of a tab, or of a frame. */
export const Section = ({
  title,
  children,
}: {
  title: ReactNode;
  children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const id = useId();
  const isGroup = useContext(InRegion);
  return (
    <section className={styles.root} aria-labelledby={id} {...(isGroup ? { role: 'group' } : {})}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
};
