import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { StateName } from './state-name.tsx';
import type { Address, View } from './use-address.ts';
import type { FlowState } from './use-flow.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    columnGap: rem(16),
    rowGap: rem(8),
  },
  field: {
    minInlineSize: 0,
    maxInlineSize: '100%',
    '& select, & input': { minInlineSize: 0, inlineSize: '100%' },
  },
  scenario: { flexGrow: 1, flexBasis: rem(240), maxInlineSize: rem(420) },
  search: { flexGrow: 1, flexBasis: rem(200), maxInlineSize: rem(320) },
  found: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: rem(8),
    margin: `${rem(8)} 0 0`,
    padding: 0,
    listStyle: 'none',
  },
  count: { marginBlock: `${rem(8)} 0`, color: tokens.colorNeutralForeground2, minBlockSize: 0 },
  button: { maxInlineSize: '100%', fontWeight: tokens.fontWeightRegular },
});

/** With more results the text wants to be longer. */
const mostShown = 8;

/** Which scenario, which view, which lines; and the search. */
export const MapBar = ({
  scenarios,
  scenario,
  view,
  allLines,
  change,
  text,
  setText,
  found,
  call,
  searchRef,
}: {
  scenarios: readonly string[];
  scenario: string | null;
  view: View;
  allLines: boolean;
  change: (part: Partial<Address>) => void;
  text: string;
  setText: (text: string) => void;
  found: readonly FlowState[];
  call: (id: string) => void;
  searchRef: Ref<HTMLInputElement>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [first] = found;
  return (
    <search>
      <div className={styles.root}>
        <Field label={t('map.scenario')} className={`${styles.field} ${styles.scenario}`}>
          <Select
            value={scenario ?? ''}
            onChange={(_event, { value }) => change({ scenario: value || null })}
          >
            <option value="">{t('map.scenario.none')}</option>
            {scenarios.map((id) => (
              <option key={id} value={id}>
                {t(`scenario.${id}.title` as MessageId)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('map.search')} className={`${styles.field} ${styles.search}`}>
          <Input
            type="search"
            input={{ ref: searchRef }}
            value={text}
            onChange={(_event, { value }) => setText(value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && first) call(first.id);
            }}
          />
        </Field>
        <Field label={t('map.view')}>
          <RadioGroup
            layout="horizontal"
            value={view}
            onChange={(_event, { value }) => change({ view: value as View })}
          >
            <Radio value="map" label={t('map.view.map')} />
            <Radio value="list" label={t('map.view.list')} />
          </RadioGroup>
        </Field>
        {view === 'map' && (
          <Switch
            label={t('map.lines.all')}
            checked={allLines}
            onChange={(_event, { checked }) => change({ lines: checked ? 'all' : null })}
          />
        )}
      </div>
      <div role="status">
        {text.trim() !== '' && (
          <p className={styles.count}>
            {first ? t('map.search.found', { count: found.length }) : t('map.search.none')}
          </p>
        )}
      </div>
      {view === 'map' && first && (
        <ul className={styles.found} role="list">
          {found.slice(0, mostShown).map(({ id }) => (
            <li key={id}>
              <Button size="small" className={styles.button} onClick={() => call(id)}>
                <StateName id={id} />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
};
