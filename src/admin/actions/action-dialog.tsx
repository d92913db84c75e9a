import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { AdministratorAct } from '../../api/contract.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { rem } from '../../theme/rem.ts';
import { useConsole } from '../console-context.ts';
import { gutter } from '../tight.ts';
import { useScalable } from '../scalable.ts';
import { Consequences } from './consequences.tsx';
import { useFailureText } from './failure-text.ts';
import { Inputs } from './inputs.tsx';
import { type Moved, movedSince } from './meanwhile.ts';
import { MovedOn } from './moved-on.tsx';
import { isNamedRange } from './new-location.ts';
import type { Input, Pending } from './pending.ts';
import { amountOf, type Failure, failureOf, idsIn, runAll } from './run.ts';
import { secretIn } from './secret.ts';
import { SecretOnce } from './secret-once.tsx';
import { useActText } from './act-text.ts';
import { useMoved } from './use-moved.ts';

const useStyles = makeStyles({
  surface: {
    maxInlineSize: `min(${rem(560)}, calc(100vw - ${gutter(16)}))`,
    boxSizing: 'border-box',
    overflowWrap: 'anywhere',
    paddingInline: gutter(24),
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: rem(16),
    overflowWrap: 'anywhere',
    '& .fui-Field, & .fui-Select, & select': { minInlineSize: 0, maxInlineSize: '100%' },
  },
  // Long labels stay in one line as long as there is room for it.
  actions: { gridColumnStart: 1, gridColumnEnd: 4 },
  bar: { '& .fui-MessageBarBody': { whiteSpace: 'normal' } },
});

/** What came of an act: Graph's answers, and which acts take it back. */
export interface Done {
  pending: Pending;
  replies: unknown[];
  /** What was not carried out, where an act was refused after others had been carried out. */
  rest?: readonly AdministratorAct[];
}

const first: Input = {
  userId: '',
  lifetimeInMinutes: 60,
  isUsableOnce: true,
  json: '',
  locationName: '',
  range: '',
  isTrusted: false,
};

/** Says what an act will do and what not, carries it out once it is confirmed, and says why where that fails. */
export const ActionDialog = ({
  pending,
  onClose,
}: {
  pending: Pending;
  onClose: (done: Done | null) => void;
}): ReactElement => {
  const styles = useStyles();
  const scalable = useScalable();
  const { t } = useMessages();
  const say = useActText();
  const failureText = useFailureText();
  const { client } = useConsole();
  const [input, setInput] = useState<Input>({ ...first, json: pending.json ?? '' });
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  // What a refusal left undone can be tried again; the rest is done.
  const [partway, setPartway] = useState<Required<Done> | null>(null);
  const left = useMemo(() => {
    if (!partway) return pending;
    const ids = new Set(idsIn(partway.rest));
    return { ...pending, subjects: pending.subjects.filter(({ id }) => ids.has(id)) };
  }, [pending, partway]);
  const heard = useMoved(left);
  // Whoever has read what happened meanwhile may act nevertheless.
  const [found, setFound] = useState<Moved[] | null>(null);
  const moved = heard.length > 0 ? heard : (found ?? []);
  const secret = done ? secretIn(done.replies[0]) : null;
  const incomplete =
    (pending.asks === 'user' && !input.userId) ||
    (pending.asks === 'location' && !isNamedRange(input));

  const confirm = async (): Promise<void> => {
    setWorking(true);
    setFailure(null);
    try {
      const since = await movedSince(client, left);
      if (since.length > moved.length) return setFound(since);
      const run = await runAll(client, partway?.rest ?? pending.acts(input));
      const { undo: _, ...final } = pending;
      // What somebody else did meanwhile would be undone with it: a pass alone is nobody else's.
      const isOver = moved.length > 0 && pending.asks !== 'pass';
      const came = {
        pending: isOver ? final : pending,
        replies: [...(partway?.replies ?? []), ...run.replies],
      };
      if (run.rest.length > 0) {
        setFailure(failureOf(run.error));
        if (came.replies.length > 0) setPartway({ ...came, rest: run.rest });
      } else if (secretIn(came.replies[0]) === null) return onClose(came);
      else setDone(came);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setWorking(false);
    }
    return undefined;
  };

  const close = (): void => onClose(done ?? partway);
  const remaining = amountOf(partway?.rest ?? []);
  const confirmLabel = (): string => {
    if (partway) return t('admin.partway.rest', { left: remaining });
    return moved.length > 0 ? t('admin.nevertheless') : say(pending, 'label');
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || close()}>
      <DialogSurface className={mergeClasses(styles.surface, scalable.root)} data-part="action">
        <DialogBody>
          <DialogTitle>{secret ? say(pending, 'secret') : say(pending, 'title')}</DialogTitle>
          <DialogContent className={styles.content}>
            {secret ? (
              <SecretOnce secret={secret} kind={pending.id} />
            ) : (
              <>
                {moved.length > 0 && <MovedOn moved={moved} resource={pending.resource} />}
                <Inputs pending={pending} input={input} onChange={setInput} />
                <Consequences pending={pending} />
                {failure && (
                  <MessageBar intent="error" layout="multiline" className={styles.bar}>
                    <MessageBarBody role="alert">
                      {partway &&
                        `${t('admin.partway', {
                          done: pending.subjects.length - remaining,
                          count: pending.subjects.length,
                          left: remaining,
                        })} `}
                      {failureText(failure)}
                    </MessageBarBody>
                  </MessageBar>
                )}
              </>
            )}
          </DialogContent>
          <DialogActions position="end" className={styles.actions}>
            {secret ? (
              <Button appearance="primary" onClick={close}>
                {t('admin.close')}
              </Button>
            ) : (
              <>
                <Button onClick={close}>{t(partway ? 'admin.close' : 'admin.cancel')}</Button>
                <Button
                  appearance="primary"
                  disabledFocusable={working || incomplete}
                  onClick={() => void confirm()}
                >
                  {confirmLabel()}
                </Button>
              </>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
