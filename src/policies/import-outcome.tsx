import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';
import { Reason } from './sayings.tsx';
import type { Policies } from './store.ts';

/** Of more refused files than that the list of files says why. */
const most = 3;

const useStyles = makeStyles({
  reasons: { marginBlock: `${rem(4)} 0`, paddingInlineStart: rem(20) },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What came of the last thing that was done, as a sentence; the empty text where nothing was. */
const useOutcomeWords = (): ((outcome: Policies['outcome']) => string) => {
  const { t } = useMessages();
  return (outcome) => {
    if (outcome === null) return '';
    if (outcome.kind === 'takenOut') return t('policies.outcome.takenOut', { path: outcome.path });
    if (outcome.kind !== 'imported') return t(`policies.outcome.${outcome.kind}`);
    const { files } = outcome;
    const count = (result: string): number => files.filter((file) => file.result === result).length;
    return t('policies.outcome.imported', {
      files: files.length,
      imported: count('imported'),
      noted: count('imported-with-notes'),
      refused: count('refused'),
      policies: files.reduce((sum, { policies }) => sum + policies, 0),
    });
  };
};

const intentOf = (outcome: Policies['outcome']): 'success' | 'warning' | 'error' | 'info' => {
  if (outcome?.kind === 'failed') return 'error';
  if (outcome?.kind !== 'imported') return 'info';
  return outcome.files.some(({ result }) => result === 'refused') ? 'warning' : 'success';
};

/** What came of the last import, and what was left out of it; announced. */
export const ImportOutcome = ({
  outcome,
  leftOut,
  isEmptyPick,
}: {
  outcome: Policies['outcome'];
  /** How many files of a folder were not read. */
  leftOut: number;
  /** Whether no file was there to be read. */
  isEmptyPick: boolean;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const words = useOutcomeWords();
  const said = [
    words(outcome),
    isEmptyPick ? t('policies.outcome.noJson') : '',
    leftOut > 0 ? t('policies.outcome.leftOut', { count: leftOut }) : '',
  ].filter(Boolean);
  const refused =
    outcome?.kind === 'imported' ? outcome.files.filter(({ reason }) => reason !== null) : [];
  return (
    <div role="status">
      {said.length > 0 && (
        <MessageBar
          layout="multiline"
          className={styles.bar}
          intent={isEmptyPick ? 'warning' : intentOf(outcome)}
        >
          <MessageBarBody>
            {said.join(' ')}
            {refused.length > 0 && (
              <ul className={styles.reasons}>
                {refused.slice(0, most).map(({ path, reason }) => (
                  <li key={path}>
                    <bdi>{path}</bdi>
                    {': '}
                    {reason && <Reason reason={reason} />}
                  </li>
                ))}
                {refused.length > most && (
                  <li>{t('policies.outcome.refused.more', { count: refused.length - most })}</li>
                )}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};
