import { useMemo, useSyncExternalStore } from 'react';
import type { StageClient } from '../api/stage-client.ts';
import { type Answer, createQuestion } from '../api/question.ts';

/**
 * Asks now and whenever the rehearsal's world moved, whoever moved it.
 * `ask` must be the same function in every render.
 */
export const useAnswer = <T>(
  client: StageClient,
  ask: (client: StageClient) => Promise<T>,
): { answer: Answer<T>; refresh: () => void } => {
  const question = useMemo(
    () => createQuestion(() => ask(client), client.subscribe),
    [client, ask],
  );
  return {
    answer: useSyncExternalStore(question.subscribe, question.answer),
    refresh: question.refresh,
  };
};
