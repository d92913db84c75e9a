import { Field, Input, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { policiesHere } from './here.ts';
import type { NameRow } from './protocol.ts';
import { SearchList } from './search-list.tsx';

const useStyles = makeStyles({
  intro: { marginBlock: `0 ${rem(12)}`, maxInlineSize: '70ch' },
  field: { maxInlineSize: rem(560) },
});

const keyOf = ({ kind, written }: NameRow): string => `${kind} ${written}`;
const none: never[] = [];
const textOf = ({ written, displayName }: NameRow): string => `${written} ${displayName ?? ''}`;

const Name = ({ row }: { row: NameRow }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [typed, setTyped] = useState(row.displayName ?? '');
  const { kind, written, isPlaceholder, policies } = row;
  const say = (): void => {
    if (typed.trim() === (row.displayName ?? '')) return;
    void policiesHere().name({ kind, written, displayName: typed });
  };
  return (
    <Field
      className={styles.field}
      label={t('policies.name.label', { kind: t(`policies.kind.${kind}`), written })}
      hint={t(isPlaceholder ? 'policies.name.placeholder' : 'policies.name.inPlace', {
        count: policies,
      })}
    >
      <Input
        value={typed}
        onChange={(_event, { value }) => setTyped(value)}
        onBlur={say}
        onKeyDown={({ key }) => key === 'Enter' && say()}
      />
    </Field>
  );
};

/** What stands in place of ids, and what the user says it stands for. */
export const NameList = ({ names }: { names: readonly NameRow[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  if (names.length === 0) return <p className={styles.intro}>{t('policies.names.none')}</p>;
  return (
    <>
      <p className={styles.intro}>{t('policies.names.intro')}</p>
      <SearchList
        rows={names}
        keyOf={keyOf}
        textOf={textOf}
        label={t('policies.part.names')}
        searchLabel={t('policies.search.names')}
        filters={none}
      >
        {(row) => <Name row={row} />}
      </SearchList>
    </>
  );
};
