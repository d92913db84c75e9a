import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import type { Progress } from './protocol.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${rem(8)} ${rem(16)}` },
  words: { flexGrow: 1, flexBasis: rem(240), minInlineSize: 0 },
  line: { margin: `0 0 ${rem(6)}` },
});

/** How far an import has come, and a way to stop it. */
export const ImportProgress = ({
  progress,
  onStop,
}: {
  progress: Progress;
  onStop: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { files, ofFiles, bytes, ofBytes, path } = progress;
  // Nothing is known of how far a single file has come.
  const isKnown = ofFiles > 1 && ofBytes > 0;
  return (
    <div className={styles.root}>
      <div className={styles.words}>
        <p className={styles.line}>
          {t('policies.progress', { at: files + 1, of: Math.max(1, ofFiles), path })}
        </p>
        <ProgressBar
          aria-label={t('policies.progress.label')}
          {...(isKnown ? { value: bytes, max: ofBytes } : {})}
        />
      </div>
      <Button onClick={onStop}>{t('policies.progress.stop')}</Button>
    </div>
  );
};
