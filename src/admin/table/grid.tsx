import {
  createTableColumn,
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  makeStyles,
  mergeClasses,
  type TableColumnDefinition,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useMemo, useRef } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { tight } from '../tight.ts';
import type { Column } from './column.ts';
import { ListItem } from './list-item.tsx';
import { OpenLink } from './open-link.tsx';
import type { Table } from './use-table.ts';
import { useWindow } from './use-window.ts';

/** Links, notes and badges in a row have colours of their own, which would not stand out from another background. */
const pointed = {
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  boxShadow: `inset 0 0 0 ${rem(1)} ${tokens.colorNeutralStrokeAccessible}`,
};
const pointedOpen = { backgroundColor: tokens.colorNeutralBackground3 };

const useStyles = makeStyles({
  root: { minInlineSize: 0 },
  grid: { minInlineSize: 0, overflowAnchor: 'none' },
  header: {
    position: 'sticky',
    insetBlockStart: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headerCell: { minInlineSize: 0, fontWeight: tokens.fontWeightSemibold },
  // In a few words' room it would cover what it stands above.
  listHeader: { [tight]: { position: 'static' } },
  row: {
    position: 'relative',
    blockSize: 'auto',
    minBlockSize: rem(44),
    cursor: 'default',
    boxSizing: 'border-box',
    ':hover': pointed,
    ':active': pointed,
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': pointedOpen,
    ':active': pointedOpen,
    ':before': {
      content: '""',
      position: 'absolute',
      insetInlineStart: 0,
      insetBlock: 0,
      inlineSize: rem(3),
      backgroundColor: tokens.colorBrandBackground,
      '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    },
  },
  cell: {
    minInlineSize: 0,
    // Fluent sets all four, which would win over the logical ones.
    paddingTop: rem(6),
    paddingBottom: rem(6),
    overflowWrap: 'anywhere',
    alignItems: 'flex-start',
    flexDirection: 'column',
    justifyContent: 'center',
  },
  check: { blockSize: 'auto', alignSelf: 'center' },
  listRow: { [tight]: { flexWrap: 'wrap' } },
  listCell: {
    paddingTop: rem(10),
    paddingBottom: rem(10),
    [tight]: { paddingTop: 0, paddingLeft: 0, paddingRight: 0, minInlineSize: '100%' },
  },
  listCheck: { blockSize: 'auto', alignSelf: 'flex-start', paddingBlockStart: rem(4) },
});

const none: never[] = [];

/** The rows of a table: a Fluent grid of the columns that fit, or a list where hardly one does. Only what is near is drawn. */
export const Grid = <T extends { id: string }>({
  table,
  columns: fits,
  label,
  nameOf,
  openId,
  canSelect,
  onOpen,
}: {
  table: Table<T>;
  /** The columns that fit; one alone makes a list of the table. */
  columns: readonly Column<T>[];
  label: string;
  nameOf: (row: T) => string;
  openId: string | null;
  /** Whether rows can be selected for something. */
  canSelect: boolean;
  onOpen: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const { columns, shown, order, setOrder, selection, setSelection } = table;
  const isList = fits.length === 1;
  const drawn = useWindow(root, shown.rows, isList ? 120 : 44);

  const definitions = useMemo((): TableColumnDefinition<T>[] => {
    const open = (column: Column<T>, row: T): ReactElement => (
      <OpenLink isOpen={row.id === openId} onOpen={() => onOpen(row.id)} id={row.id}>
        {column.renderCell?.(row) ?? String(column.value(row))}
      </OpenLink>
    );
    return fits.map((column, at) =>
      createTableColumn<T>({
        columnId: column.id,
        // Rows come in order already; Fluent takes a column without this for one that cannot be sorted by.
        compare: (_one, _other) => 0,
        renderHeaderCell: () => (isList ? label : column.title),
        renderCell: (row) => {
          // One component in a table and in a list: the link stays, and keeps the focus, where one becomes the other.
          return at === 0 ? (
            <ListItem
              row={row}
              columns={isList ? columns.slice(1, 5) : none}
              head={open(column, row)}
            />
          ) : (
            (column.renderCell?.(row) ?? String(column.value(row)))
          );
        },
      }),
    );
  }, [fits, isList, columns, label, onOpen, openId]);

  const all = shown.rows.length > 0 && shown.rows.every(({ id }) => selection.has(id));
  const some = !all && shown.rows.some(({ id }) => selection.has(id));
  const track = (at: number): { flexGrow: number; flexBasis: string } => ({
    flexGrow: fits[at]?.width ?? 1,
    flexBasis: rem(0),
  });
  return (
    <div ref={root} className={styles.root}>
      <DataGrid
        className={styles.grid}
        aria-label={label}
        aria-rowcount={shown.rows.length + 1}
        items={[...drawn.rows]}
        columns={definitions}
        getRowId={({ id }: T) => id}
        sortable={!isList}
        sortState={{ sortColumn: order.column, sortDirection: order.direction }}
        onSortChange={(_event, { sortColumn, sortDirection }) =>
          setOrder({ column: String(sortColumn), direction: sortDirection })
        }
        {...(canSelect ? { selectionMode: 'multiselect' as const } : {})}
        selectedItems={new Set(selection)}
        onSelectionChange={(_event, { selectedItems }) =>
          setSelection(new Set([...selectedItems].map(String)))
        }
      >
        <DataGridHeader className={mergeClasses(styles.header, isList && styles.listHeader)}>
          <DataGridRow
            aria-rowindex={1}
            className={mergeClasses(isList && styles.listRow)}
            selectionCell={
              canSelect
                ? {
                    checked: all || (some ? 'mixed' : false),
                    checkboxIndicator: { 'aria-label': t('admin.table.selectAll') },
                    onClick: () => setSelection(new Set(all ? [] : shown.rows.map(({ id }) => id))),
                  }
                : null
            }
          >
            {({ renderHeaderCell, columnId }) => (
              <DataGridHeaderCell
                className={mergeClasses(styles.headerCell, isList && styles.listCell)}
                style={track(fits.findIndex(({ id }) => id === columnId))}
              >
                {renderHeaderCell()}
              </DataGridHeaderCell>
            )}
          </DataGridRow>
        </DataGridHeader>
        <DataGridBody<T> style={{ paddingBlockStart: drawn.before, paddingBlockEnd: drawn.after }}>
          {({ item, rowId }) => (
            <DataGridRow<T>
              key={rowId}
              data-index={drawn.indexOf(item)}
              data-row={item.id}
              aria-rowindex={drawn.indexOf(item) + 2}
              className={mergeClasses(
                styles.row,
                isList && styles.listRow,
                item.id === openId && styles.open,
              )}
              selectionCell={
                canSelect
                  ? {
                      className: isList ? styles.listCheck : styles.check,
                      checkboxIndicator: {
                        'aria-label': t('admin.table.select', { name: nameOf(item) }),
                      },
                    }
                  : null
              }
            >
              {({ renderCell, columnId }) => (
                <DataGridCell
                  className={mergeClasses(styles.cell, isList && styles.listCell)}
                  focusMode={columnId === fits[0]?.id ? 'none' : 'cell'}
                  style={track(fits.findIndex(({ id }) => id === columnId))}
                >
                  {renderCell(item)}
                </DataGridCell>
              )}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
    </div>
  );
};
