import type { Announcement } from '../src/api/contract.ts';
import type { Environment } from './rehearsals.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { createMemoryStore } from './store-memory.ts';

type Listener = (announcement: Announcement) => void;

/** An environment whose announcements code in the same thread can hear. */
export interface MemoryEnvironment extends Environment {
  subscribe: (rehearsal: string, listener: Listener) => () => void;
}

/** An environment of some scenarios: kept in memory, ids counted, always the same moment. */
export const createMemoryEnvironment = (
  scenarios: readonly Scenario[],
  overrides: Partial<Environment> = {},
): MemoryEnvironment => {
  const listeners = new Map<string, Set<Listener>>();
  let opened = 0;
  return {
    store: createMemoryStore(),
    scenarios,
    now: () => '2026-11-22T09:00:00.000Z',
    origin: 'http://localhost',
    newId: () => `rehearsal-${(opened += 1)}`,
    announce: (rehearsal, announcement) =>
      listeners.get(rehearsal)?.forEach((listen) => listen(announcement)),
    pause: () => Promise.resolve(),
    ...overrides,
    subscribe: (rehearsal, listener) => {
      const heard = listeners.get(rehearsal) ?? new Set();
      listeners.set(rehearsal, heard.add(listener));
      return () => heard.delete(listener);
    },
  };
};
