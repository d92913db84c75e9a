import { useCallback } from 'react';
import { keyOf } from '../comments/comment.ts';
import { useComments } from '../comments/here.ts';
import type { Comments } from '../comments/store.ts';
import type { FrameNote, NotesOf } from './board.ts';

/**
 * What reviewers wrote about the state that a frame shows, in whatever looks: comments, and their replies after them;
 * and why it could not be read.
 */
export const useNotes = (): { notesOf: NotesOf } & Pick<Comments, 'trouble'> => {
  const { places, trouble } = useComments();
  const notesOf = useCallback<NotesOf>(
    (frame) =>
      (places.get(keyOf(frame)) ?? []).flatMap(({ replies, ...comment }): FrameNote[] =>
        [comment, ...replies].map(({ id, author, text }) => ({ id, author, text })),
      ),
    [places],
  );
  return { notesOf, trouble };
};
