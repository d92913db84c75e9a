import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../i18n/messages.tsx';
import { rem } from '../theme/rem.ts';

const useStyles = makeStyles({ bar: { marginBlockStart: rem(12) } });

/** Why the dock did not move to a window of its own: the window would know no rehearsal, or was not opened. */
export type StayReason = 'notShared' | 'windowRefused';

/** Says why the dock stays in the page; there even when empty, to be listened to. */
export const StaysHere = ({
  reason,
  onDismiss,
}: {
  reason: StayReason | null;
  onDismiss: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();
  return (
    <div role="status">
      {reason && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>{t(`stage.stays.${reason}`)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onDismiss}>
              {t('stage.stays.dismiss')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
};
