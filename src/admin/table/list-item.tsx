import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { rem } from '../../theme/rem.ts';
import { tight } from '../tight.ts';
import type { Column } from './column.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(6), inlineSize: '100%' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    [tight]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: rem(12),
    rowGap: rem(2),
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What a row is, and below that, as a list has it, some of its columns, each by its name. */
export const ListItem = <T,>({
  row,
  columns,
  head,
}: {
  row: T;
  columns: readonly Column<T>[];
  head: ReactElement;
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {head}
      {columns.length > 0 && (
        <dl className={styles.facts}>
          {columns.map((column) => (
            <div key={column.id} style={{ display: 'contents' }}>
              <dt className={styles.name}>{column.title}</dt>
              <dd className={styles.value}>
                {column.renderCell?.(row) ?? String(column.value(row))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
};
