import { useCallback, useMemo, useRef, useState } from 'react';
import { enumerated } from '../../i18n/enumerated.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { MessageId } from '../../i18n/message-id.ts';
import type { ConsoleClient } from '../console-client.ts';
import type { Done } from './action-dialog.tsx';
import { asNow, movedSince } from './meanwhile.ts';
import type { Pending } from './pending.ts';
import { amountOf, type Failure, failureOf, runAll } from './run.ts';

/** What the console says above a view: what came of an act, or what is missing for one. */
export interface Result {
  text: string;
  tone: 'success' | 'info' | 'error';
  /** The act that can be taken back. */
  undoes: Done | null;
  /** Somebody else changed since what it would take back; the next press does so all the same. */
  isOver?: true;
  /** Why the last undo was refused. */
  failure?: Failure;
  /** Counts up, so that the same words are said again. */
  said: number;
}

/** What came of the last act, and how to take it back. */
export const useResult = (client: ConsoleClient) => {
  const { t, intl } = useMessages();
  const [result, setResult] = useState<Result | null>(null);
  const show = useCallback(
    (
      text: string,
      tone: Result['tone'],
      undoes: Done | null = null,
      more: Pick<Result, 'isOver' | 'failure'> = {},
    ): void => setResult((was) => ({ text, tone, undoes, ...more, said: (was?.said ?? 0) + 1 })),
    [],
  );
  /** The act's subjects as it left them. */
  const left = useRef<Promise<Pending> | null>(null);
  const say = useCallback((text: string): void => show(text, 'info'), [show]);
  return useMemo(
    () => ({
      result,
      say,
      clear: () => setResult(null),
      finish: (done: Done): void => {
        const { id, subjects, values, undo } = done.pending;
        const rest = amountOf(done.rest ?? []);
        const undoes = undo ? done : null;
        left.current = undoes && asNow(client, done.pending);
        // Whoever cannot look now is told when they take it back.
        left.current?.catch(() => {});
        if (rest > 0) {
          const count = subjects.length;
          show(t('admin.partway', { done: count - rest, count, left: rest }), 'info', undoes);
          return;
        }
        const text = t(`admin.act.${id}.done` as MessageId, {
          count: subjects.length,
          name: subjects[0]?.name ?? '',
          ...values,
        });
        show(text, 'success', undoes);
      },
      undo: async (): Promise<void> => {
        if (!result?.undoes) return;
        const { pending, replies } = result.undoes;
        const acts = pending.undo?.(replies) ?? [];
        try {
          const moved =
            result.isOver || !left.current ? [] : await movedSince(client, await left.current);
          if (moved.length > 0) {
            const names = enumerated(
              intl,
              moved.map(({ name }) => name),
            );
            show(t('admin.undo.moved', { names }), 'info', result.undoes, { isOver: true });
            return;
          }
        } catch (error) {
          show(t('admin.undo.failed', { done: 0, count: 0 }), 'error', result.undoes, {
            failure: failureOf(error),
          });
          return;
        }
        const { rest, error } = await runAll(client, acts);
        const count = amountOf(acts);
        const done = count - amountOf(rest);
        if (rest.length === 0) show(t('admin.undone'), 'success');
        else
          show(
            t(done > 0 ? 'admin.undo.partly' : 'admin.undo.failed', { done, count }),
            'error',
            null,
            { failure: failureOf(error) },
          );
      },
    }),
    [client, result, say, show, t, intl],
  );
};
