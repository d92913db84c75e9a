import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { byPlace, type ShownComment } from './shown.ts';
import { openCommentStorage } from './storage.ts';
import { type Announcer, type Comments, type CommentStore, createCommentStore } from './store.ts';

const openAnnouncer = (): Announcer => {
  const channel = new BroadcastChannel('comments');
  return {
    announce: () => channel.postMessage('changed'),
    listen: (listener) => channel.addEventListener('message', listener),
  };
};

let store: CommentStore | null = null;

/** The comments of this window. */
export const commentsHere = (): CommentStore =>
  (store ??= createCommentStore(openCommentStorage, openAnnouncer()));

/** The comments as they stand, and what is shown of them by place. */
export const useComments = (): Comments & { places: Map<string, ShownComment[]> } => {
  const here = commentsHere();
  useEffect(() => void here.load(), [here]);
  const present = useSyncExternalStore(here.subscribe, here.present);
  const places = useMemo(() => byPlace(present.comments), [present.comments]);
  return { ...present, places };
};

/**
 * What is shown of the comments of some states, named `screen/state`, for what is made of them at one moment. Where
 * comments cannot be read it is what this window knows.
 */
export const commentsOf = async (
  keys: Iterable<string>,
): Promise<Map<string, readonly ShownComment[]>> => {
  const here = commentsHere();
  await here.load();
  const places = byPlace(here.present().comments);
  return new Map([...keys].map((key) => [key, places.get(key) ?? []]));
};
