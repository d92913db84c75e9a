import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { threadId, useDesk } from './desk-context.ts';
import { ExportButton } from './export-button.tsx';
import { commentsHere, useComments } from './here.ts';
import { useActs } from './use-acts.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: rem(8) },
  bar: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** Whether comments can be kept, and what was deleted last, with its undo. */
export const Notices = (): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  const { deletion, setDeletion, focus } = useDesk();
  const acts = useActs();
  const { trouble, unkept } = useComments();
  return (
    <div className={styles.root}>
      <div role="status">
        {trouble && (
          <MessageBar intent="warning" layout="multiline" className={styles.bar}>
            <MessageBarBody>
              {t(`comments.trouble.${trouble}`)} {t('comments.trouble.unkept', { count: unkept })}
            </MessageBarBody>
            <MessageBarActions>
              <Button onClick={() => void commentsHere().keep()}>
                {t('comments.trouble.again')}
              </Button>
              <ExportButton />
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      {deletion && (
        <MessageBar
          layout="multiline"
          className={styles.bar}
          role="group"
          aria-label={t('comments.deleted')}
        >
          <MessageBarBody>{t('comments.deleted.what', { text: deletion.text })}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={t('comments.deleted.close')}
                onClick={() => {
                  setDeletion(null);
                  focus('comments-title');
                }}
              />
            }
          >
            <Button
              id="undo-deletion"
              onClick={() => {
                acts.bringBack(deletion.comment, deletion.written);
                setDeletion(null);
                focus(threadId(deletion.comment));
              }}
            >
              {t('comments.deleted.undo')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
