import { makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { Choice } from '../choice.tsx';
import { valuesOf } from './rows.ts';
import type { Table } from './use-table.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: rem(8), alignItems: 'center' },
  list: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fit, minmax(min(${rem(200)}, 100%), 1fr))`,
  },
  // Fluent sets the physical property, which would win over the logical one.
  search: { flexGrow: 1, flexBasis: rem(220), maxWidth: rem(320), minWidth: 0 },
  whole: { gridColumnStart: 1, gridColumnEnd: -1, maxWidth: 'none' },
  input: { minInlineSize: 0, inlineSize: '100%' },
  select: { minInlineSize: `min(${rem(208)}, 100%)`, maxInlineSize: '100%' },
  cell: { inlineSize: '100%', minInlineSize: 0 },
});

const every = '';

/** Search, filters and, for a list, the order of a table. */
export const TableBar = <T extends { id: string }>({
  table,
  isList,
}: {
  table: Table<T>;
  isList: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { all, columns, reader, filters, setFilters, order, setOrder } = table;
  return (
    <search className={mergeClasses(styles.root, isList && styles.list)}>
      <SearchBox
        className={mergeClasses(styles.search, isList && styles.whole)}
        input={{ className: styles.input }}
        value={table.search}
        onChange={(_event, { value }) => table.setSearch(value)}
        aria-label={t('admin.table.search')}
        placeholder={t('admin.table.search')}
        dismiss={{ 'aria-label': t('admin.table.search.clear') }}
      />
      {columns
        .filter(({ words }) => words)
        .map(({ id, title, words }) => (
          <Choice
            key={id}
            className={mergeClasses(styles.select, isList && styles.cell)}
            aria-label={title}
            value={filters[id] ?? every}
            onChoose={(value) => {
              const { [id]: _was, ...others } = filters;
              setFilters(value === every ? others : { ...others, [id]: value });
            }}
            options={[
              { value: every, text: t('admin.table.filter.all', { column: title }) },
              ...valuesOf(all, reader, id).map((value) => ({
                value,
                text: t('admin.table.filter.one', {
                  column: title,
                  value: words?.(value) ?? value,
                }),
              })),
            ]}
          />
        ))}
      {isList && (
        <Choice
          className={mergeClasses(styles.select, styles.cell, styles.whole)}
          aria-label={t('admin.table.sort')}
          value={`${order.column} ${order.direction}`}
          onChoose={(value) => {
            const [column = '', direction] = value.split(' ');
            setOrder({
              column,
              direction: direction === 'descending' ? 'descending' : 'ascending',
            });
          }}
          options={columns.flatMap(({ id, title }) =>
            (['ascending', 'descending'] as const).map((direction) => ({
              value: `${id} ${direction}`,
              text: t(`admin.table.sort.${direction}`, { column: title }),
            })),
          )}
        />
      )}
    </search>
  );
};
