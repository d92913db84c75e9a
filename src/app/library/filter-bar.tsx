import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { Situation } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { Choice } from './choice.tsx';
import { countBy, type Entry, type Filters, type Outcome, outcomes, situations } from './search.ts';

const useStyles = makeStyles({
  // An input is as wide as twenty letters unless it is told that it may be less.
  field: { minInlineSize: 0 },
  input: { inlineSize: '100%', minInlineSize: 0 },
  root: { display: 'flex', flexDirection: 'column', rowGap: rem(16) },
  search: { maxInlineSize: rem(480) },
});

const all = 'all';

/** Search and filters of the library. */
export const FilterBar = ({
  entries,
  filters,
  change,
  searchRef,
}: {
  entries: Entry[];
  filters: Filters;
  change: (part: Partial<Filters>) => void;
  searchRef: Ref<HTMLInputElement>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  // A choice that no scenario could ever fit is none.
  const known = <T extends string>(values: readonly T[], key: 'situation' | 'outcome'): T[] =>
    values.filter((value) => entries.some(({ scenario }) => scenario[key] === value));
  const bySituation = countBy(entries, filters, 'situation');
  const byOutcome = countBy(entries, filters, 'outcome');
  return (
    <search className={styles.root}>
      <Field label={t('library.search')} className={styles.search}>
        <Input
          // Fluent's types lose the element of a plain `ref` under React 19.3.
          input={{ ref: searchRef, className: styles.input }}
          className={styles.field}
          type="search"
          value={filters.text}
          onChange={(_event, data) => change({ text: data.value })}
          placeholder={t('library.search.example')}
        />
      </Field>
      <Choice
        legend={t('library.situation')}
        value={filters.situation ?? all}
        onChange={(value) => change({ situation: value === all ? null : (value as Situation) })}
        options={[
          { value: all, label: t('library.any'), count: bySituation.all },
          ...known(situations, 'situation').map((one) => ({
            value: one,
            label: t(`situation.${one}`),
            count: bySituation.of(one),
          })),
        ]}
      />
      <Choice
        legend={t('library.outcome')}
        value={filters.outcome ?? all}
        onChange={(value) => change({ outcome: value === all ? null : (value as Outcome) })}
        options={[
          { value: all, label: t('library.any'), count: byOutcome.all },
          ...known(outcomes, 'outcome').map((one) => ({
            value: one,
            label: t(`outcome.${one}`),
            count: byOutcome.of(one),
          })),
        ]}
      />
    </search>
  );
};
