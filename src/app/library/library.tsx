import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { Link } from 'react-router';
import type { ScenarioSummary } from '../../api/contract.ts';
import { PrototypeMark } from '../../frame/prototype-mark.tsx';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { About } from './about.tsx';
import { FilterBar } from './filter-bar.tsx';
import { Results } from './results.tsx';
import { type Entry, find } from './search.ts';
import { useFilters } from './use-filters.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minBlockSize: '100dvh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  page: {
    boxSizing: 'border-box',
    maxInlineSize: rem(1120),
    marginInline: 'auto',
    paddingInline: `clamp(${rem(16)}, 4vw, ${rem(32)})`,
    paddingBlock: rem(32),
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    marginBlock: `${rem(8)} ${rem(12)}`,
    maxInlineSize: '70ch',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  links: { display: 'flex', flexWrap: 'wrap', gap: `${rem(8)} ${rem(24)}` },
  link: { color: tokens.colorBrandForegroundLink },
  filters: { marginBlockStart: rem(24) },
  count: { marginBlock: `${rem(20)} 0`, color: tokens.colorNeutralForeground2 },
});

/** The start page: all scenarios, to search, filter and open. */
export const Library = ({ scenarios }: { scenarios: ScenarioSummary[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { filters, change, linkTo } = useFilters();
  const search = useRef<HTMLInputElement>(null);
  const entries = scenarios.map((scenario): Entry => ({
    scenario,
    title: t(`scenario.${scenario.id}.title` as MessageId),
    summary: t(`scenario.${scenario.id}.summary` as MessageId),
  }));
  const found = find(entries, filters);
  return (
    <div className={styles.root}>
      <PrototypeMark />
      <main className={styles.page}>
        <h1 className={styles.title}>{t('library.title')}</h1>
        <p className={styles.lead}>{t('library.lead')}</p>
        <div className={styles.links}>
          <Link to={linkTo('/screens')} className={styles.link}>
            {t('library.screens')}
          </Link>
          <Link to={linkTo('/policies')} className={styles.link}>
            {t('library.policies')}
          </Link>
        </div>
        <div className={styles.filters}>
          <FilterBar entries={entries} filters={filters} change={change} searchRef={search} />
        </div>
        <p role="status" className={styles.count}>
          {t('library.count', { count: found.length, all: entries.length })}
        </p>
        <Results
          entries={found}
          linkTo={linkTo}
          onClear={() => {
            change({ text: '', situation: null, outcome: null });
            // The button that had the focus goes away.
            search.current?.focus();
          }}
        />
        <About linkTo={linkTo} />
      </main>
    </div>
  );
};
