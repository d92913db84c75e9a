import { useMemo, useSyncExternalStore } from 'react';
import { type Answer, createQuestion } from '../api/question.ts';
import type { ConsoleClient } from './console-client.ts';
import { useConsole } from './console-context.ts';

/** Asks now and whenever the world moved. `ask` must be the same function in every render. */
export const useAsked = <T>(
  ask: (client: ConsoleClient) => Promise<T>,
): { answer: Answer<T>; refresh: () => void } => {
  const { client } = useConsole();
  const question = useMemo(
    () => createQuestion(() => ask(client), client.subscribe),
    [client, ask],
  );
  return {
    answer: useSyncExternalStore(question.subscribe, question.answer),
    refresh: question.refresh,
  };
};
