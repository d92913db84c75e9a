import { Field, Input, makeStyles, mergeClasses, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { type Entry, find } from '../gallery/find.ts';

const useStyles = makeStyles({
  field: {
    minInlineSize: 0,
    flexGrow: 1,
    flexBasis: rem(160),
    maxInlineSize: '100%',
    '& select, & input': { minInlineSize: 0, inlineSize: '100%' },
  },
  // Room for the longest name: what a select cuts cannot be read anywhere.
  state: { flexBasis: rem(400) },
});

/** Chooses a state among some, which a search narrows. */
export const StateChoice = ({
  entries,
  chosen,
  choose,
}: {
  entries: readonly Entry[];
  chosen: { screen: string; state: string };
  choose: (entry: Entry) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [text, setText] = useState('');
  const found = find(entries, { text, interrupt: null });
  const idOf = ({ screen, state }: { screen: string; state: string }): string =>
    `${screen}/${state}`;
  const id = idOf(chosen);
  const isAmong = found.some((entry) => idOf(entry) === id);
  const [first] = found;
  return (
    <>
      <Field
        label={t('compare.search')}
        className={styles.field}
        hint={text.trim() === '' ? null : t('compare.search.found', { count: found.length })}
      >
        <Input
          type="search"
          value={text}
          onChange={(_event, { value }) => setText(value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && first) choose(first);
          }}
        />
      </Field>
      <Field label={t('compare.state')} className={mergeClasses(styles.field, styles.state)}>
        <Select
          value={id}
          onChange={(_event, { value }) => {
            const entry = entries.find((one) => idOf(one) === value);
            if (entry) choose(entry);
          }}
        >
          {!isAmong && <option value={id}>{t('review.inspect.title', { ...chosen })}</option>}
          {found.map((entry) => (
            <option key={idOf(entry)} value={idOf(entry)}>
              {t('review.inspect.title', { screen: entry.screen, state: entry.state })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
};
