import { useSyncExternalStore } from 'react';

const name = 'presenter-keys';
const changed = 'presenter-keys-changed';

// Where storage is refused the setting lasts as long as the page.
let inMemory = 'on';

const read = (): boolean => {
  try {
    return (localStorage.getItem(name) ?? inMemory) === 'on';
  } catch {
    return inMemory === 'on';
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

/** Switches the presenter's keys on or off, in all windows of this browser. */
export const setKeysEnabled = (enabled: boolean): void => {
  inMemory = enabled ? 'on' : 'off';
  try {
    localStorage.setItem(name, inMemory);
  } catch {
    // The value in memory stands.
  }
  window.dispatchEvent(new Event(changed));
};

/** Whether the presenter's keys are on; they are until somebody switches them off. */
export const useKeysEnabled = (): boolean => useSyncExternalStore(subscribe, read);
