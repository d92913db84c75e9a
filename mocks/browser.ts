import { setupWorker } from 'msw/browser';
import { channelName } from '../src/api/contract.ts';
import { createHandlers } from './handlers.ts';
import { scenarios } from './scenarios/index.ts';
import type { Store } from './store.ts';
import { createIndexedDbStore } from './store-indexed-db.ts';
import { createMemoryStore } from './store-memory.ts';
import { inTime, takeOver } from './worker.ts';

const script = '/rehearsal-worker.js';

const openStore = async (): Promise<Store> => {
  try {
    return await createIndexedDbStore();
  } catch {
    // Storage is refused in some private windows: the rehearsal then lives here only, and says so.
    return createMemoryStore();
  }
};

const announceTo = new Map<string, BroadcastChannel>();

const channel = (rehearsal: string): BroadcastChannel => {
  const open = announceTo.get(rehearsal) ?? new BroadcastChannel(channelName(rehearsal));
  announceTo.set(rehearsal, open);
  return open;
};

/** A mock backend that was started. `revive` makes the browser's worker answer this page again. */
export interface RunningBackend {
  revive: () => Promise<void>;
}

/** Starts the mock backend in this page. `delay` is a fixed wait in ms before each reply. Rejects if no worker starts. */
export const startBackend = async ({ delay = 0 } = {}): Promise<RunningBackend> => {
  const handlers = createHandlers({
    store: await openStore(),
    scenarios,
    now: () => new Date().toISOString(),
    origin: location.origin,
    newId: () => crypto.randomUUID(),
    announce: (rehearsal, announcement) => channel(rehearsal).postMessage(announcement),
    pause: () =>
      delay > 0 ? new Promise((resolve) => setTimeout(resolve, delay)) : Promise.resolve(),
  });
  let runs = false;
  let worker = setupWorker(...handlers);
  const start = async (): Promise<void> => {
    await takeOver(script);
    runs = true;
    await worker.start({
      quiet: true,
      serviceWorker: { url: script },
      // Only calls to the backend are ours; what the page itself loads goes on as it is.
      onUnhandledFrame: 'bypass',
    });
  };
  const restart = async (): Promise<void> => {
    // An earlier revival may have got no further than this.
    if (runs) await worker.stop();
    runs = false;
    worker = setupWorker(...handlers);
    await start();
  };
  let reviving: Promise<void> | null = null;
  await inTime(start());
  return {
    // Several calls may find the worker gone at once; two revivals would be in each other's way.
    revive: () =>
      (reviving ??= inTime(restart()).finally(() => {
        reviving = null;
      })),
  };
};
