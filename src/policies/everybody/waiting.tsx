import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { Asked } from './use-matrix.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${rem(8)} ${rem(16)}`,
  },
  words: { flexGrow: 1, flexBasis: rem(240), minInlineSize: 0 },
  line: { margin: `0 0 ${rem(6)}` },
});

/** How far a table has come, and a way to stop it; or that it was stopped or could not be made. */
export const Waiting = ({
  asked: { state, progress, stop, again },
}: {
  asked: Asked;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { walked, ofWalks } = progress ?? { walked: 0, ofWalks: 0 };
  return (
    <div className={styles.root}>
      {state === 'waiting' && (
        <>
          <div className={styles.words}>
            <p className={styles.line}>{t('everybody.waiting', { walked, of: ofWalks })}</p>
            <ProgressBar
              aria-label={t('everybody.progress')}
              {...(ofWalks > 0 ? { value: walked, max: ofWalks } : {})}
            />
          </div>
          <Button onClick={stop}>{t('everybody.stop')}</Button>
        </>
      )}
      {(state === 'stopped' || state === 'failed') && (
        <>
          <span role="alert">{t(`everybody.${state}`)}</span>
          <Button onClick={again}>{t('everybody.again')}</Button>
        </>
      )}
    </div>
  );
};
