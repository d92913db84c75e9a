import { useSyncExternalStore } from 'react';

/** Values that stay from page to page for as long as the window is not loaded anew. */
export interface KeptInWindow<T> {
  set: (part: Partial<T>) => void;
  now: () => T;
  use: () => T;
}

/** Keeps values in the memory of the window, and nowhere else. */
export const keepInWindow = <T extends object>(first: T): KeptInWindow<T> => {
  let present = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    set: (part) => {
      present = { ...present, ...part };
      for (const listener of listeners) listener();
    },
    now: () => present,
    use: () => useSyncExternalStore(subscribe, () => present),
  };
};
