import type { Page } from '@playwright/test';
import { holds } from './logged.ts';
import type { LoggingServer } from './server.ts';

/** Everything that a page leaves behind, by the place where it is left. */
export type Traces = Record<string, string>;

/** Collects what a page leaves behind, from its first script on. */
export interface TraceCollector {
  collect: () => Promise<Traces>;
}

/** Runs in the page: all that the browser keeps for its origin, as text. */
const readStorage = async (): Promise<Traces> => {
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('The database cannot be read.')));
    });
  // What JSON has no notation for must not hide anything.
  const asText = (value: unknown): string =>
    JSON.stringify(value, (_key, part: unknown) => {
      if (part instanceof Map || part instanceof Set) return [...(part as Iterable<unknown>)];
      if (part instanceof ArrayBuffer) return new TextDecoder('latin1').decode(part);
      if (ArrayBuffer.isView(part)) return new TextDecoder('latin1').decode(part);
      return part;
    });
  const databases: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await wait(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const content = database.transaction(store).objectStore(store);
      databases.push(name, store, await wait(content.getAllKeys()), await wait(content.getAll()));
    }
    database.close();
  }
  const cached: unknown[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      const headers = [...request.headers, ...(response?.headers ?? [])];
      cached.push(name, request.url, headers, await response?.text());
    }
  }
  return {
    indexedDB: asText(databases),
    cacheStorage: asText(cached),
    localStorage: asText(Object.entries(localStorage)),
    sessionStorage: asText(Object.entries(sessionStorage)),
    cookies: document.cookie,
    historyState: asText(history.state),
    title: document.title,
    windowName: window.name,
  };
};

/** Starts to collect. To be called before the page is opened. */
export const collectTraces = async (page: Page, server: LoggingServer): Promise<TraceCollector> => {
  const addresses: string[] = [];
  const said: string[] = [];
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`${error.message} ${error.stack}`));
  return {
    collect: async () => ({
      server: JSON.stringify(server.log),
      addresses: addresses.join('\n'),
      console: said.join('\n'),
      ...(await page.evaluate(readStorage)),
    }),
  };
};

/** The places where a secret is found. */
export const placesOf = (traces: Traces, secret: string): string[] =>
  Object.keys(traces).filter((place) => holds(traces[place] ?? '', secret));
