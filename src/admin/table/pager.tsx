import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { Choice } from '../choice.tsx';
import { pageSizes, type Table } from './use-table.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: rem(12),
    alignItems: 'center',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', columnGap: rem(4), alignItems: 'center' },
  turning: { ':dir(rtl)': { transform: 'scaleX(-1)' } },
});

/** Which rows of how many are shown, and the way to the others where they do not fit on a page. */
export const Pager = <T extends { id: string }>({
  table,
}: {
  table: Table<T>;
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const { found, shown, size, setSize, setPage } = table;
  if (found.length <= pageSizes[0]) return null;
  const turn = (by: number): void => setPage(shown.page + by);
  return (
    <nav className={styles.root} aria-label={t('admin.table.pages')}>
      <span role="status">
        {t('admin.table.range', {
          first: shown.first + 1,
          last: shown.first + shown.rows.length,
          count: found.length,
        })}
      </span>
      <Choice
        size="small"
        aria-label={t('admin.table.size')}
        value={String(size)}
        onChoose={(value) => setSize(Number(value))}
        options={pageSizes.map((one) => ({
          value: String(one),
          text: Number.isFinite(one)
            ? t('admin.table.size.some', { count: one })
            : t('admin.table.size.all'),
        }))}
      />
      {shown.pages > 1 && (
        <span className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronLeftRegular className={styles.turning} />}
            aria-label={t('admin.table.previous')}
            disabledFocusable={shown.page === 0}
            onClick={() => turn(-1)}
          />
          {t('admin.table.page', { page: shown.page + 1, pages: shown.pages })}
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronRightRegular className={styles.turning} />}
            aria-label={t('admin.table.next')}
            disabledFocusable={shown.page === shown.pages - 1}
            onClick={() => turn(1)}
          />
        </span>
      )}
    </nav>
  );
};
