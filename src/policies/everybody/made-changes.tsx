import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { enumerated } from '../../i18n/enumerated.ts';
import type { ChangeRow } from '../everybody-protocol.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: rem(4) },
  one: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${rem(4)} ${rem(12)}`,
    overflowWrap: 'anywhere',
  },
  words: { minInlineSize: 0 },
  all: { marginBlockStart: rem(8) },
});

/** What was changed, and how to take it back, one by one or all at once. */
export const MadeChanges = ({
  changes,
  onUndo,
}: {
  changes: readonly ChangeRow[];
  /** Null undoes all of them. */
  onUndo: (key: string | null) => void;
}): ReactElement => {
  const styles = useStyles();
  const { t, intl } = useMessages();
  const say = ({ kind, policies, state }: ChangeRow): string => {
    const policy = enumerated(intl, policies);
    return t(`everybody.made.${kind}`, {
      policy,
      ...(state ? { state: t(`stage.why.state.${state}`) } : {}),
    });
  };
  return (
    <>
      <ul role="list" aria-label={t('everybody.changes.made')} className={styles.list}>
        {changes.map((change) => {
          const words = say(change);
          return (
            <li key={change.key} className={styles.one}>
              <span className={styles.words}>{words}</span>
              <Button
                size="small"
                aria-label={t('everybody.changes.undoOne', { change: words })}
                onClick={() => onUndo(change.key)}
              >
                {t('everybody.changes.undo')}
              </Button>
            </li>
          );
        })}
      </ul>
      {changes.length > 1 && (
        <Button className={styles.all} onClick={() => onUndo(null)}>
          {t('everybody.changes.undoAll')}
        </Button>
      )}
    </>
  );
};
