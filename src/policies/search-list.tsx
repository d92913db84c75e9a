import { Field, makeStyles, SearchBox, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Rows } from './rows.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: `${rem(8)} ${rem(16)}` },
  search: { flexGrow: 1, flexBasis: rem(240), maxInlineSize: rem(480), minInlineSize: 0 },
  box: { inlineSize: '100%', maxInlineSize: '100%' },
  count: { marginBlock: rem(12), color: tokens.colorNeutralForeground2 },
});

/** One of the choices of what a list shows. */
export interface Filter<T> {
  name: string;
  fits: (row: T) => boolean;
}

/** A list to search and to narrow. */
export const SearchList = <T,>({
  rows,
  keyOf,
  textOf,
  filters,
  label,
  searchLabel,
  children,
}: {
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** What is searched in. */
  textOf: (row: T) => string;
  filters: readonly Filter<T>[];
  label: string;
  searchLabel: string;
  children: (row: T) => ReactNode;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const search = useDeferredValue(typed.trim().toLowerCase());
  const filter = filters[chosen - 1];
  const found = useMemo(
    () =>
      rows.filter(
        (row) => (filter?.fits(row) ?? true) && textOf(row).toLowerCase().includes(search),
      ),
    [rows, filter, textOf, search],
  );
  return (
    <>
      <div className={styles.bar}>
        <Field label={searchLabel} className={styles.search}>
          <SearchBox
            className={styles.box}
            value={typed}
            onChange={(_event, { value }) => setTyped(value)}
          />
        </Field>
        {filters.length > 0 && (
          <Field label={t('policies.filter')}>
            <Select
              value={String(chosen)}
              onChange={(_event, { value }) => setChosen(Number(value))}
            >
              <option value="0">{t('policies.filter.all')}</option>
              {filters.map(({ name }, at) => (
                <option key={name} value={String(at + 1)}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <p role="status" className={styles.count}>
        {found.length === 0 && rows.length > 0
          ? t('policies.none')
          : t('policies.count', { count: found.length, all: rows.length })}
      </p>
      <Rows rows={found} keyOf={keyOf} label={label}>
        {children}
      </Rows>
    </>
  );
};
