import { useCallback, useSyncExternalStore } from 'react';
import type { Written } from '../../i18n/source-texts.ts';
import { type Edits, readEdits, withEdit } from './edits.ts';

const key = 'text-edits';
const changed = `${key}-changed`;

let inMemory: Edits = {};
/** Whether the browser keeps what is edited; some refuse, or are full. */
let isKept = true;
let read: { text: string | null; edits: Edits } = { text: null, edits: {} };

const present = (): Edits => {
  if (!isKept) return inMemory;
  try {
    const text = localStorage.getItem(key);
    if (text !== read.text) read = { text, edits: readEdits(text) };
    return read.edits;
  } catch {
    isKept = false;
    return inMemory;
  }
};

const write = (edits: Edits): void => {
  inMemory = edits;
  try {
    if (Object.keys(edits).length > 0) localStorage.setItem(key, JSON.stringify(edits));
    else localStorage.removeItem(key);
    isKept = true;
  } catch {
    isKept = false;
  }
  window.dispatchEvent(new Event(changed));
};

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('storage', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('storage', listener);
    window.removeEventListener(changed, listener);
  };
};

/** The wordings that are tried, shared by all windows of this browser. */
export const useEdits = (): {
  edits: Edits;
  /** False if the browser refused to keep them: they last as long as the page. */
  kept: boolean;
  edit: (locale: Written, id: string, text: string | null) => void;
  discard: () => void;
} => {
  const edits = useSyncExternalStore(subscribe, present);
  const kept = useSyncExternalStore(subscribe, () => isKept);
  const edit = useCallback(
    (locale: Written, id: string, text: string | null) =>
      write(withEdit(present(), locale, id, text)),
    [],
  );
  const discard = useCallback(() => write({}), []);
  return { edits, kept, edit, discard };
};
