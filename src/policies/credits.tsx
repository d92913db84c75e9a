import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { Credit } from './protocol.ts';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2 },
  list: { margin: `${rem(4)} 0 0`, paddingInlineStart: rem(20) },
});

/** Who published the examples. */
export const Credits = ({ credits }: { credits: readonly Credit[] }): ReactElement | null => {
  const styles = useStyles();
  const { t } = useMessages();
  if (credits.length === 0) return null;
  return (
    <div className={styles.root}>
      {t('policies.credits')}
      <ul className={styles.list}>
        {credits.map(({ path, licence, source }) => (
          <li key={path}>
            <Link inline href={source} target="_blank" rel="noreferrer">
              <bdi>{path}</bdi>
            </Link>{' '}
            ({licence})
          </li>
        ))}
      </ul>
    </div>
  );
};
