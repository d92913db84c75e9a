import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import type { ChangeRow } from '../everybody-protocol.ts';
import { policiesHere } from '../here.ts';
import { MadeChanges } from './made-changes.tsx';

const useStyles = makeStyles({
  root: { marginBlockEnd: rem(12) },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  line: { margin: `0 0 ${rem(6)}` },
});

/** Says where changes that are only tried have a say, and takes them back. Nothing where there are none. */
export const TrialNote = ({
  changes,
  onUndone,
}: {
  changes: readonly ChangeRow[];
  /** What had the focus goes away. */
  onUndone: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div role="status">
      {changes.length > 0 && (
        <div className={styles.root} data-trial={changes.length}>
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>
              <p className={styles.line}>{t('everybody.trial.count', { count: changes.length })}</p>
              <MadeChanges
                changes={changes}
                onUndo={(key) => {
                  void policiesHere().undo(key);
                  onUndone();
                }}
              />
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
    </div>
  );
};
