import { setupServer, type SetupServer } from 'msw/node';
import type { Announcement } from '../src/api/contract.ts';
import { createHandlers } from './handlers.ts';
import type { Environment } from './rehearsals.ts';
import { scenarios } from './scenarios/index.ts';
import { createMemoryStore } from './store-memory.ts';

type Listener = (announcement: Announcement) => void;

/** An environment whose announcements Node code can hear. */
export interface NodeEnvironment extends Environment {
  subscribe: (rehearsal: string, listener: Listener) => () => void;
}

/** An environment for tests and tools: kept in memory, ids counted, always the same moment. */
export const createNodeEnvironment = (overrides: Partial<Environment> = {}): NodeEnvironment => {
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

/** The handlers of an environment in Node's own fetch; the caller listens and closes. */
export const createNodeServer = (environment: Environment): SetupServer =>
  setupServer(...createHandlers(environment));
