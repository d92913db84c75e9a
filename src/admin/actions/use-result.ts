import { useCallback, useMemo, useState } from 'react';
import { useMessages } from '../../i18n/messages.tsx';
import type { MessageId } from '../../i18n/message-id.ts';
import type { ConsoleClient } from '../console-client.ts';
import type { Done } from './action-dialog.tsx';
import { amountOf, runAll } from './run.ts';

/** What the console says above a view: what came of an act, or what is missing for one. */
export interface Result {
  text: string;
  tone: 'success' | 'info' | 'error';
  /** The act that can be taken back. */
  undoes: Done | null;
  /** Counts up, so that the same words are said again. */
  said: number;
}

/** What came of the last act, and how to take it back. */
export const useResult = (client: ConsoleClient) => {
  const { t } = useMessages();
  const [result, setResult] = useState<Result | null>(null);
  const show = useCallback(
    (text: string, tone: Result['tone'], undoes: Done | null = null): void =>
      setResult((was) => ({ text, tone, undoes, said: (was?.said ?? 0) + 1 })),
    [],
  );
  const say = useCallback((text: string): void => show(text, 'info'), [show]);
  return useMemo(
    () => ({
      result,
      say,
      clear: () => setResult(null),
      finish: (done: Done): void => {
        const { id, subjects, values, undo } = done.pending;
        const left = amountOf(done.rest ?? []);
        const undoes = undo ? done : null;
        if (left > 0) {
          const count = subjects.length;
          show(t('admin.partway', { done: count - left, count, left }), 'info', undoes);
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
        const { rest } = await runAll(client, acts);
        const count = amountOf(acts);
        const done = count - amountOf(rest);
        if (rest.length === 0) show(t('admin.undone'), 'success');
        else
          show(t(done > 0 ? 'admin.undo.partly' : 'admin.undo.failed', { done, count }), 'error');
      },
    }),
    [client, result, say, show, t],
  );
};
