import { createContext, useContext } from 'react';
import type { Transport } from '../api/client.ts';
import type { Settings } from './settings.ts';

/** What every area of the app may need. */
export interface AppContextValue {
  settings: Settings;
  /** Starts the mock backend if it does not run yet. Rejects with `BackendUnavailable`. */
  backend: () => Promise<Transport>;
}

const missing = (): never => {
  throw new Error('No app around this component.');
};

/** Provided once, by the app. */
export const AppContext = createContext<AppContextValue>({
  get settings(): Settings {
    return missing();
  },
  backend: missing,
});

/** The settings and the backend of the app. */
export const useApp = (): AppContextValue => useContext(AppContext);
