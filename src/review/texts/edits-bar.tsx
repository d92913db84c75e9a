import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { countOf } from './edits.ts';
import { patchOf } from './patch.ts';
import { saveFile } from '../save-file.ts';
import type { Sources } from './sources.ts';
import { usableOf } from './tried.ts';
import type { useEdits } from './use-edits.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: rem(12) },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is edited so far: to take along as a patch, or to let go. */
export const EditsBar = ({
  sources,
  own,
}: {
  sources: Sources;
  own: ReturnType<typeof useEdits>;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const good = usableOf(own.edits, sources);
  const [count, ready] = [countOf(own.edits), countOf(good)];
  return (
    <div className={styles.root} role="group" aria-label={t('texts.edits')}>
      <p className={styles.note}>
        {t('texts.edits.count', { count })}{' '}
        {count > ready && t('texts.edits.faulty', { count: count - ready })}
        {!own.kept && ` ${t('texts.edits.notKept')}`}
      </p>
      <Button
        disabledFocusable={ready === 0}
        onClick={() => {
          saveFile(
            'texts.patch',
            new Blob([patchOf(good, sources.parts)], { type: 'text/x-patch' }),
          );
          setSaid(t('texts.edits.saved', { count: ready }));
        }}
      >
        {t('texts.edits.save')}
      </Button>
      {isAsking ? (
        <>
          <Button
            appearance="primary"
            onClick={() => {
              own.discard();
              setAsking(false);
              setSaid(t('texts.edits.discarded', { count }));
            }}
          >
            {t('texts.edits.discard.sure', { count })}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('texts.edits.discard.keep')}</Button>
        </>
      ) : (
        <Button disabledFocusable={count === 0} onClick={() => setAsking(true)}>
          {t('texts.edits.discard')}
        </Button>
      )}
      <p role="status" className={styles.note}>
        {said}
      </p>
    </div>
  );
};
