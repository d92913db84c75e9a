import { useSyncExternalStore } from 'react';

/** A text that all windows of this browser share. */
export interface KeptSetting {
  read: () => string;
  set: (value: string) => void;
  use: () => string;
}

/** Keeps a text under a name. Where storage is refused it lasts as long as the page. */
export const createKeptSetting = (name: string, otherwise: string): KeptSetting => {
  const changed = `${name}-changed`;
  let inMemory = otherwise;

  const read = (): string => {
    try {
      return localStorage.getItem(name) ?? inMemory;
    } catch {
      return inMemory;
    }
  };

  const subscribe = (listener: () => void): (() => void) => {
    window.addEventListener('storage', listener);
    window.addEventListener(changed, listener);
    return () => {
      window.removeEventListener('storage', listener);
      window.removeEventListener(changed, listener);
    };
  };

  return {
    read,
    set: (value) => {
      inMemory = value;
      try {
        localStorage.setItem(name, value);
      } catch {
        // The value in memory stands.
      }
      window.dispatchEvent(new Event(changed));
    },
    use: () => useSyncExternalStore(subscribe, read),
  };
};
