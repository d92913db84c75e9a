import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Locale } from '../../i18n/catalogues.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import { axes } from '../variants/axes.ts';
import { useValueNames } from '../variants/value-names.ts';
import type { FindingGroup } from './grouped.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: rem(8), margin: 0, padding: 0, listStyle: 'none' },
  one: {
    padding: rem(12),
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  states: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: rem(16),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  link: { display: 'inline-block', minBlockSize: rem(24), color: tokens.colorBrandForegroundLink },
  summary: { cursor: 'pointer', minBlockSize: rem(24) },
});

const States = ({
  states,
  locale,
}: {
  states: FindingGroup['states'];
  locale: Locale;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  return (
    <ul className={styles.states} role="list">
      {states.map(({ screen, state }) => (
        <li key={`${screen}/${state}`}>
          <Link className={styles.link} to={linkTo(`/texts/${screen}/${state}`, { locale })}>
            {t('texts.title.state', { screen, state })}
          </Link>
        </li>
      ))}
    </ul>
  );
};

/** Texts that are not seen whole, each with the states where that is so. */
export const Findings = ({ found }: { found: readonly FindingGroup[] }): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const nameOf = useValueNames();
  const language = axes.find(({ name }) => name === 'locale');
  return (
    <ul className={styles.list} role="list" aria-label={t('texts.findings')}>
      {found.map(({ key, kind, text, id, locale, states }) => (
        <li className={styles.one} key={key}>
          <p className={styles.line}>
            {t(`texts.finding.${kind}`)}
            {text !== '' && (
              <>
                {' '}
                <q lang={locale} dir="auto">
                  {text}
                </q>
              </>
            )}
          </p>
          <p className={styles.note}>
            {kind !== 'sideways' && <>{id ?? t('texts.finding.value')}, </>}
            {language && nameOf(language, locale)}
          </p>
          <States states={states.slice(0, 3)} locale={locale} />
          {states.length > 3 && (
            <details>
              <summary className={styles.summary}>
                {t('texts.finding.more', { count: states.length - 3 })}
              </summary>
              <States states={states.slice(3)} locale={locale} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};
