import { Checkbox, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';

/** From so many on they can be searched, and no more are drawn at once. */
const many = 12;
const most = 60;

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: 'none', minInlineSize: 0 },
  legend: { padding: 0, marginBlockEnd: rem(4), color: tokens.colorNeutralForeground1 },
  list: { display: 'flex', flexDirection: 'column', maxBlockSize: rem(220), overflowY: 'auto' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Several of some things, by checkboxes. Nothing where there is nothing to pick. */
export const PickSeveral = ({
  label,
  options,
  picked,
  onPick,
}: {
  label: string;
  options: readonly { id: string; name: string }[];
  picked: readonly string[];
  onPick: (picked: string[]) => void;
}): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const [search, setSearch] = useState('');
  const id = useId();
  if (options.length === 0) return null;
  const found = options.filter(({ id: own, name }) =>
    `${name} ${own}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend} id={id}>
        {label}
      </legend>
      {options.length > many && (
        <SearchBox
          aria-label={t('policies.form.search', { what: label })}
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
      )}
      <div className={styles.list}>
        {found.slice(0, most).map(({ id: own, name }) => (
          <Checkbox
            key={own}
            label={<bdi>{name}</bdi>}
            checked={picked.includes(own)}
            onChange={(_event, { checked }) =>
              onPick(checked === true ? [...picked, own] : picked.filter((one) => one !== own))
            }
          />
        ))}
      </div>
      {found.length > most && (
        <p className={styles.quiet}>{t('policies.form.more', { count: found.length - most })}</p>
      )}
    </fieldset>
  );
};
