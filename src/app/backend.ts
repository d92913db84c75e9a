import type { Transport } from '../api/client.ts';

/** What the mock backend gives the page once it runs. */
export interface RunningBackend {
  /** Makes the browser's worker answer this page again. */
  revive: () => Promise<void>;
}

/** Why the mock backend does not run: the browser has no service workers here, or refused this one. */
export type BackendFailure = 'unsupported' | 'refused';

/** Loads and starts the mock backend. */
export type StartBackend = () => Promise<RunningBackend>;

/** The backend could not be started. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable';
  readonly failure: BackendFailure;
  constructor(failure: BackendFailure, cause?: unknown) {
    super(`The mock backend is ${failure}.`, { cause });
    this.failure = failure;
  }
}

/** Starts the backend at most once at a time; a failed start may be tried again. Rejects with `BackendUnavailable`. */
export const createBackend = (start: StartBackend): (() => Promise<Transport>) => {
  let running: Promise<Transport> | null = null;
  const begin = async (): Promise<Transport> => {
    // Plain http from another host has no service workers.
    if (!('serviceWorker' in navigator)) throw new BackendUnavailable('unsupported');
    try {
      const { revive } = await start();
      return { fetch: (url, init) => fetch(url, init), revive };
    } catch (cause) {
      throw new BackendUnavailable('refused', cause);
    }
  };
  return () => {
    running ??= begin().catch((error: unknown) => {
      running = null;
      throw error;
    });
    return running;
  };
};
