import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { localeInfo } from '../../i18n/locale-info.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Written } from '../../i18n/source-texts.ts';
import { rem } from '../../theme/rem.ts';
import { useReviewHost } from '../review-context.ts';
import type { Sources } from './sources.ts';
import type { Seen } from './use-sweep.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minBlockSize: rem(24) },
  list: { display: 'grid', gap: rem(8), marginBlock: rem(8), paddingInlineStart: rem(20) },
  text: { color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** The texts that a language lacks, and where measuring has met them. */
export const MissingTexts = ({
  locale,
  sources,
  seen,
}: {
  locale: Written;
  sources: Sources;
  seen: Seen;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { linkTo } = useReviewHost();
  const missing = sources.missingIn(locale);
  const language = localeInfo[locale].name;
  if (missing.length === 0) return <p>{t('texts.missing.none', { language })}</p>;
  return (
    <details>
      <summary className={styles.summary}>
        {t('texts.missing.count', { language, count: missing.length })}
      </summary>
      <ul className={styles.list}>
        {missing.map((id) => {
          const where = seen.get(id);
          return (
            <li key={id}>
              {where ? (
                <Link
                  className={styles.link}
                  to={linkTo(`/texts/${where.screen}/${where.state}`, { locale })}
                >
                  {id}
                </Link>
              ) : (
                id
              )}
              <div className={styles.text} lang="en" dir="ltr">
                {sources.textOf('en', id)}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
