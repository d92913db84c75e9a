import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MessageId } from '../../i18n/message-id.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { JourneyView } from '../../journey/journey.ts';
import { rem } from '../../theme/rem.ts';
import type { useRehearsal } from './use-rehearsal.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: rem(12),
    paddingBlock: rem(8),
    paddingInline: rem(16),
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    borderBlockEndWidth: '1px',
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorStatusWarningBorder1,
  },
  text: { margin: 0, flexGrow: 1, flexBasis: rem(240) },
});

interface Said {
  id: MessageId;
  values?: Record<string, number>;
  action?: { id: MessageId; act: () => void };
}

/** What happened beside the screen: nothing answered, somebody acted first, a link that asked too much. */
export const Notices = ({
  retryCommand,
  view,
  rehearsal,
  failed,
  onRetry,
}: {
  retryCommand: (() => void) | undefined;
  view: JourneyView;
  rehearsal: ReturnType<typeof useRehearsal>;
  /** A screen's file could not be fetched. */
  failed: boolean;
  onRetry: () => void;
}): ReactElement => {
  const styles = useStyles();
  const { t } = useMessages();

  const said = ((): Said | null => {
    const { failure, note, scenario } = rehearsal;
    const again = { id: 'app.action.retry', act: rehearsal.retry } as const;
    if (failure === 'unreachable') return { id: 'app.notice.unreachable', action: again };
    if (failure) return { id: `app.backend.${failure}`, action: again };
    if (failed) return { id: 'app.notice.unreachable', action: { ...again, act: onRetry } };
    if (view.failure)
      return {
        id: `app.notice.${view.failure}`,
        ...(retryCommand ? { action: { id: 'app.action.retry', act: retryCommand } } : {}),
      };
    if (view.overtaken) return { id: 'app.notice.overtaken' };
    const dismiss = { id: 'app.action.dismiss', act: rehearsal.dismissNote } as const;
    if (note)
      return {
        id: `app.notice.${note}`,
        values: { acts: scenario?.script.length ?? 0 },
        action: dismiss,
      };
    return null;
  })();

  return (
    <div role="alert">
      {said && (
        <div className={styles.root} data-part="notice">
          <p className={styles.text}>{t(said.id, said.values)}</p>
          {said.action && (
            <Button size="small" onClick={said.action.act}>
              {t(said.action.id)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
