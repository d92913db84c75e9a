import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { type LoggingServer, type LoggedRequest, startServer } from './server.ts';

const root = fileURLToPath(new URL('../../dist', import.meta.url));

/** A test whose page is served by a server of its own, so that what reached it can be read. */
export const test = base.extend<{ server: LoggingServer }>({
  // Playwright reads from the pattern what a fixture needs; this one needs nothing.
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await startServer({ root });
    await use(server);
    await server.close();
  },
  baseURL: ({ server }, use) => use(server.url),
});

const quoted = (content: string): string => JSON.stringify(content).slice(1, -1);

/** What a secret may look like where it is found. */
const formsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  quoted(secret),
  quoted(quoted(secret)),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  Buffer.from(secret).toString('hex'),
];

/** Whether a text holds a secret, as it is or in a usual encoding. */
export const holds = (content: string, secret: string): boolean =>
  formsOf(secret).some((form) => content.includes(form));

/** The requests that brought any of the secrets to the server, in address, headers or body. */
export const arrivedWith = (
  { log }: LoggingServer,
  secrets: readonly string[],
): readonly LoggedRequest[] =>
  log.filter((request) => secrets.some((secret) => holds(JSON.stringify(request), secret)));
