import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Term } from '../api/contract.ts';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { useFolded } from './use-words.ts';

const useStyles = makeStyles({
  root: {
    color: tokens.colorNeutralForeground2,
    // On paper nobody can open it.
    '@media print': { ':not([open])': { display: 'none' } },
  },
  summary: { inlineSize: 'fit-content', minBlockSize: rem(24), cursor: 'pointer' },
  ids: {
    margin: 0,
    paddingInlineStart: rem(20),
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
});

/** The ids that words only count, for whoever asks for them; nothing where there are none. */
export const UnnamedIds = ({ terms }: { terms: readonly Term[] }): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  const ids = useFolded()(terms).flatMap((said) => ('ids' in said ? said.ids : []));
  if (ids.length === 0) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{t('why.ids')}</summary>
      <ul className={styles.ids}>
        {[...new Set(ids)].map((id) => (
          <li key={id}>
            <bdi>{id}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
};
