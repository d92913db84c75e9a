import type { Comment } from './comment.ts';
import { merge } from './merge.ts';

/** Where comments are kept. Both reject where the browser refuses. */
export interface CommentStorage {
  read: () => Promise<Comment[]>;
  /** Keeps these, each merged with what is kept of it. */
  add: (comments: readonly Comment[]) => Promise<void>;
}

/** How windows tell each other that there is something new to read. */
export interface Announcer {
  announce: () => void;
  listen: (listener: () => void) => void;
}

/** How the comments of a window stand. */
export interface Comments {
  /** All of them, deleted ones too. */
  comments: readonly Comment[];
  /** What is kept has been read, or cannot be. */
  isLoaded: boolean;
  /** Why the last attempt to keep them failed; null if it did not. */
  trouble: 'refused' | 'full' | null;
  /** So many have changes that only this window has. */
  unkept: number;
}

/** The comments of a window, in step with those that the browser keeps. */
export interface CommentStore {
  present: () => Comments;
  subscribe: (listener: () => void) => () => void;
  /** Reads what is kept, once. */
  load: () => Promise<void>;
  /** Adds new and changed ones. They are there at once, and stay in the window if they cannot be kept. */
  add: (comments: readonly Comment[]) => Promise<void>;
  /** Tries to keep what could not be kept. */
  keep: () => Promise<void>;
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError';

/** Comments over a storage that may be refused. */
export const createCommentStore = (
  open: () => Promise<CommentStorage>,
  { announce, listen }: Announcer,
): CommentStore => {
  let present: Comments = { comments: [], isLoaded: false, trouble: null, unkept: 0 };
  const listeners = new Set<() => void>();
  /** By id, each with the number of its last change. */
  const unkept = new Map<string, number>();
  let changes = 0;
  let opened: Promise<CommentStorage> | null = null;
  let loading: Promise<void> | null = null;
  let last: Promise<void> = Promise.resolve();

  const set = (part: Partial<Comments>): void => {
    present = { ...present, ...part, unkept: unkept.size };
    listeners.forEach((listener) => listener());
  };
  /** Does one thing after the other with the storage; a failure is said, and the next attempt opens it anew. */
  const inTurn = (act: (storage: CommentStorage) => Promise<void>): Promise<void> => {
    const attempt = async (): Promise<void> => {
      try {
        opened ??= open();
        await act(await opened);
      } catch (error) {
        opened = null;
        set({ isLoaded: true, trouble: isFull(error) ? 'full' : 'refused' });
      }
    };
    last = last.then(attempt);
    return last;
  };
  const read = async (storage: CommentStorage): Promise<void> => {
    set({ comments: merge(present.comments, await storage.read()), isLoaded: true });
  };
  const load = (): Promise<void> => (loading ??= inTurn(read));
  const keep = (): Promise<void> =>
    inTurn(async (storage) => {
      if (present.trouble) await read(storage);
      const asked = new Map(unkept);
      await storage.add(present.comments.filter(({ id }) => asked.has(id)));
      // What changed while it was written still has to be kept.
      for (const [id, change] of asked) if (unkept.get(id) === change) unkept.delete(id);
      set({ trouble: null });
      announce();
    });
  listen(() => void inTurn(read));

  return {
    present: () => present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load,
    add: async (comments) => {
      for (const { id } of comments) unkept.set(id, (changes += 1));
      set({ comments: merge(present.comments, comments) });
      await load();
      await keep();
    },
    keep,
  };
};
