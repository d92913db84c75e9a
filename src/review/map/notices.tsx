import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Flow } from './use-flow.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: rem(8), marginBlock: rem(8) },
  bar: { whiteSpace: 'normal' },
  text: { margin: 0 },
  details: { maxInlineSize: '100ch', color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', minBlockSize: rem(24) },
});

/** What the link asked for and is not there, what failed, and what the search through the world came to. */
export const Notices = ({
  unknown,
  flow: { states, reach, isLooking, failed, retry },
}: {
  unknown: readonly (readonly [what: 'scenario' | 'state', id: string])[];
  flow: Flow;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const screens = states.filter(({ kind }) => kind === 'screen');
  return (
    <div className={styles.root}>
      {unknown.map(([what, id]) => (
        <MessageBar key={what} intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{t(`map.unknown.${what}`, { id })}</MessageBarBody>
        </MessageBar>
      ))}
      {failed && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {t('map.failed')} {t('review.silent')}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={retry}>{t('map.failed.again')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <div role="status">
        {isLooking && <p className={styles.text}>{t('map.reach.looking')}</p>}
        {reach && (
          <p className={styles.text}>
            {t(reach.isExhausted ? 'map.reach.exhausted' : 'map.reach.bounded', {
              found: screens.filter(({ isUnreached }) => !isUnreached).length,
              all: screens.length,
              acts: reach.acts,
              situations: reach.situations,
            })}
          </p>
        )}
      </div>
      {reach && (
        <details className={styles.details}>
          <summary className={styles.summary}>{t('map.reach.what')}</summary>
          {t('map.reach.meaning')}
        </details>
      )}
    </div>
  );
};
