import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { Situation } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { ScenarioCard } from './scenario-card.tsx';
import { type Entry, groupBySituation } from './search.ts';

const useStyles = makeStyles({
  group: { marginBlockStart: rem(24) },
  heading: {
    marginBlock: `0 ${rem(12)}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${rem(300)}), 1fr))`,
    gap: rem(16),
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: rem(12),
    marginBlockStart: rem(24),
    padding: rem(24),
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  text: { margin: 0 },
});

const Group = ({
  situation,
  entries,
  linkTo,
}: {
  situation: Situation;
  entries: Entry[];
  linkTo: (path: string) => string;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h2 id={id} className={styles.heading}>
        {t(`situation.${situation}`)}
      </h2>
      {/* Safari takes a list without markers for no list. */}
      <ul role="list" className={styles.cards}>
        {entries.map((entry) => (
          <li key={entry.scenario.id}>
            <ScenarioCard entry={entry} linkTo={linkTo} />
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The scenarios that were found, by situation; or that there are none. */
export const Results = ({
  entries,
  linkTo,
  onClear,
}: {
  entries: Entry[];
  linkTo: (path: string) => string;
  onClear: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  if (entries.length === 0)
    return (
      <div className={styles.empty}>
        <p className={styles.text}>{t('library.empty')}</p>
        <Button onClick={onClear}>{t('library.clear')}</Button>
      </div>
    );
  return (
    <>
      {groupBySituation(entries).map((group) => (
        <Group key={group.situation} {...group} linkTo={linkTo} />
      ))}
    </>
  );
};
