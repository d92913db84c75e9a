import { setupServer, type SetupServer } from 'msw/node';
import { createHandlers } from './handlers.ts';
import { createMemoryEnvironment, type MemoryEnvironment } from './memory-environment.ts';
import type { Environment } from './rehearsals.ts';
import { scenarios } from './scenarios/index.ts';

/** An environment for tests and tools, with all scenarios where no others are given. */
export const createNodeEnvironment = (overrides: Partial<Environment> = {}): MemoryEnvironment =>
  createMemoryEnvironment(scenarios, overrides);

/** The handlers of an environment in Node's own fetch; the caller listens and closes. */
export const createNodeServer = (environment: Environment): SetupServer =>
  setupServer(...createHandlers(environment));
