import { setupServer, type SetupServer } from 'msw/node';
import type { Announcement } from '../src/api/contract.ts';
import { createHandlers } from './handlers.ts';
import type { Environment } from './rehearsals.ts';
import { scenarios } from './scenarios/index.ts';
import { createMemoryStore } from './store-memory.ts';

/** An environment for tests and tools: kept in memory, ids counted, announcements handed to a listener. */
export const createNodeEnvironment = (
  overrides: Partial<Environment> = {},
): Environment & { subscribe: (listen: (announcement: Announcement) => void) => () => void } => {
  const listeners = new Set<(announcement: Announcement) => void>();
  let opened = 0;
  return {
    store: createMemoryStore(),
    scenarios,
    now: () => '2026-11-22T09:00:00.000Z',
    newId: () => `rehearsal-${(opened += 1)}`,
    announce: (_rehearsal, announcement) => listeners.forEach((listen) => listen(announcement)),
    pause: () => Promise.resolve(),
    ...overrides,
    subscribe: (listen) => {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
};

/** The handlers of an environment in Node's own fetch; the caller listens and closes. */
export const createNodeServer = (environment: Environment): SetupServer =>
  setupServer(...createHandlers(environment));
