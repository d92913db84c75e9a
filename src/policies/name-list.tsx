import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { NameRow } from './name-row.tsx';
import type { NameRow as Row } from './protocol.ts';
import { SearchList } from './search-list.tsx';

const useStyles = makeStyles({
  intro: { marginBlock: `0 ${rem(12)}`, maxInlineSize: '70ch' },
});

const keyOf = ({ kind, written }: Row): string => `${kind} ${written}`;
const textOf = ({ written, name, displayName }: Row): string =>
  `${written} ${name} ${displayName ?? ''}`;

/** What stands in place of ids, ids without a name, and what the user says they stand for. */
export const NameList = ({ names }: { names: readonly Row[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  if (names.length === 0) return <p className={styles.intro}>{t('policies.names.none')}</p>;
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return (
    <>
      <p className={styles.intro}>{t('policies.names.intro')}</p>
      <SearchList
        rows={names}
        keyOf={keyOf}
        textOf={textOf}
        label={t('policies.part.names')}
        searchLabel={t('policies.search.names')}
        filters={kinds.map((kind) => ({
          name: t(`policies.kind.${kind}`),
          fits: (row: Row) => row.kind === kind,
        }))}
      >
        {(row) => <NameRow row={row} />}
      </SearchList>
    </>
  );
};
