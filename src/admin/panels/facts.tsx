import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { rem } from '../../theme/rem.ts';
import { tight } from '../tight.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    [tight]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: rem(16),
    rowGap: rem(8),
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  section: { marginBlockStart: rem(20) },
  heading: {
    marginBlock: `0 ${rem(8)}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Names and values, one below the other; a value of null is left out. */
export const Facts = ({
  facts,
}: {
  facts: readonly (readonly [name: string, value: ReactNode])[];
}): ReactElement => {
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
};

/** A titled part of a panel. */
export const Part = ({ title, children }: { title: string; children: ReactNode }): ReactElement => {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h4 className={styles.heading}>{title}</h4>
      {children}
    </section>
  );
};
