import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useRef } from 'react';
import type { Answer } from '../../api/question.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Command, CommandBar } from '../command-bar.tsx';
import { useConsole } from '../console-context.ts';
import { type Column, fitting } from '../table/column.ts';
import { Grid } from '../table/grid.tsx';
import { Pager } from '../table/pager.tsx';
import type { Order } from '../table/rows.ts';
import { TableBar } from '../table/table-bar.tsx';
import { useTable } from '../table/use-table.ts';
import { useWidth } from '../use-width.ts';
import type { ViewId } from '../views.ts';
import { Failed } from './failed.tsx';
import { SidePanel } from './side-panel.tsx';
import { useOpenRow } from './use-open-row.ts';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'flex-start', minInlineSize: 0 },
  list: {
    flexGrow: 1,
    flexBasis: 0,
    minInlineSize: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(12),
  },
  covered: { display: 'none' },
  count: { display: 'flex', flexWrap: 'wrap', gap: rem(12), alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground2 },
  empty: { marginBlock: rem(24), color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

const none: never[] = [];

/** What a view with a table is made of. */
export interface TableViewProps<T extends { id: string }> {
  view: ViewId;
  label: string;
  answer: Answer<T[]>;
  refresh: () => void;
  columns: Column<T>[];
  nameOf: (row: T) => string;
  /** What can be searched beside the columns. */
  textOf: (row: T) => string;
  order: Order;
  /** What can be done with some rows, where anything can be. */
  commandsOf?: (rows: T[]) => Command[];
  openId: string | null;
  renderPanel: (row: T) => ReactElement;
}

/** A view with a table: what can be done, search and filters, the rows, and the open row beside them. */
export const TableView = <T extends { id: string }>({
  view,
  label,
  answer,
  refresh,
  columns,
  nameOf,
  textOf,
  order,
  commandsOf,
  openId,
  renderPanel,
}: TableViewProps<T>): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { go } = useConsole();
  const root = useRef<HTMLDivElement>(null);
  const width = useWidth(root);
  const rows = answer.status === 'ready' ? answer.value : none;
  const table = useTable<T>(rows, columns, textOf, order);
  const { found, selected, setSelection } = table;
  const open = rows.find(({ id }) => id === openId) ?? null;
  const isBeside = width >= 52;
  const canSelect = commandsOf !== undefined;
  const list = useRef<HTMLDivElement>(null);
  const listWidth = useWidth(list);
  const fits = useMemo(
    () => fitting(columns, listWidth - (canSelect ? 3 : 0)),
    [columns, listWidth, canSelect],
  );
  const { onOpen, onClose } = useOpenRow(root, isBeside, (item) => go({ view, item }));
  const isCovered = openId !== null && !isBeside;
  return (
    <div ref={root} className={styles.root}>
      <div ref={list} className={mergeClasses(styles.list, isCovered && styles.covered)}>
        {commandsOf && (
          <CommandBar
            commands={commandsOf(selected)}
            selected={selected.length}
            label={t('admin.commands.selected')}
          />
        )}
        <TableBar table={table} isList={fits.length === 1} />
        <div className={styles.count}>
          <span role="status" className={styles.quiet}>
            {answer.status === 'ready' &&
              t('admin.table.count', { count: found.length, all: rows.length })}
          </span>
          {selected.length > 0 && (
            <>
              <span role="status">{t('admin.table.selected', { count: selected.length })}</span>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  setSelection(new Set());
                  // It goes with the last row that was selected.
                  root.current?.querySelector<HTMLElement>('[role="grid"] input')?.focus();
                }}
              >
                {t('admin.table.deselect')}
              </Button>
            </>
          )}
          <Pager table={table} />
        </div>
        {answer.status === 'loading' && <Spinner size="small" label={t('admin.loading')} />}
        {answer.status === 'failed' && <Failed refresh={refresh} />}
        {answer.status === 'ready' &&
          (found.length > 0 ? (
            <Grid
              table={table}
              label={label}
              nameOf={nameOf}
              openId={openId}
              columns={fits}
              canSelect={canSelect}
              onOpen={onOpen}
            />
          ) : (
            <p className={styles.empty}>
              {t(rows.length > 0 ? 'admin.table.nothingFound' : `admin.empty.${view}`)}
            </p>
          ))}
      </div>
      {openId !== null && answer.status === 'ready' && (
        <SidePanel
          key={openId}
          title={open ? nameOf(open) : t('admin.panel.gone.title')}
          isBeside={isBeside}
          onClose={onClose}
        >
          {open ? renderPanel(open) : <p>{t('admin.panel.gone')}</p>}
        </SidePanel>
      )}
    </div>
  );
};
