import { type DBSchema, openDB } from 'idb';
import type { Comment } from './comment.ts';
import { merge } from './merge.ts';
import type { CommentStorage } from './store.ts';

interface Schema extends DBSchema {
  comments: { key: string; value: Comment };
}

/** Opens the comments that all windows of the browser share. Rejects where storage is refused. */
export const openCommentStorage = async (): Promise<CommentStorage> => {
  const database = await openDB<Schema>('sign-in-rehearsal-comments', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('comments', { keyPath: 'id' });
    },
  });
  return {
    read: () => database.getAll('comments'),
    add: async (comments) => {
      const transaction = database.transaction('comments', 'readwrite');
      const addOne = async (comment: Comment): Promise<void> => {
        const kept = await transaction.store.get(comment.id);
        const [merged = comment] = merge(kept ? [kept] : [], [comment]);
        await transaction.store.put(merged);
      };
      // Another window may have written in between: what it wrote is merged, never replaced.
      const writes = await Promise.allSettled([...comments.map(addOne), transaction.done]);
      const failed = writes.find((one) => one.status === 'rejected');
      // A transaction that found the disk full says so; its writes only say that it was given up.
      if (failed) throw transaction.error ?? failed.reason;
    },
  };
};
