import { useSyncExternalStore } from 'react';
import type { CommentStart } from './edit.ts';

/** What somebody is writing. It outlives the place where it is written, until it is kept or discarded. */
export interface Draft {
  text: string;
  /** Where a new comment is going to be. */
  pin?: Pick<CommentStart, 'variant' | 'point'>;
}

const drafts = new Map<string, Draft>();
const listeners = new Set<() => void>();

/** Keeps what is being written under a name, or lets it go. */
export const setDraft = (key: string, draft: Draft | null): void => {
  if (draft) drafts.set(key, draft);
  else drafts.delete(key);
  listeners.forEach((listener) => listener());
};

/** What is being written under a name; null if nothing is. */
export const draftOf = (key: string): Draft | null => drafts.get(key) ?? null;

/** Whether anything has been typed that is not kept. */
export const hasDrafts = (): boolean => [...drafts.values()].some(({ text }) => text.trim() !== '');

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is being written under a name, as it changes. */
export const useDraft = (key: string): Draft | null =>
  useSyncExternalStore(subscribe, () => draftOf(key));
