import { useCallback } from 'react';
import type { ConsoleClient } from '../console-client.ts';
import { useAsked } from '../use-asked.ts';
import { type Moved, movedSince } from './meanwhile.ts';
import type { Pending } from './pending.ts';

const none: Moved[] = [];

/** What of an act's subjects moved on since it was begun, as other windows tell. */
export const useMoved = (pending: Pending): Moved[] => {
  const ask = useCallback((client: ConsoleClient) => movedSince(client, pending), [pending]);
  const { answer } = useAsked(ask);
  return answer.status === 'ready' ? answer.value : none;
};
