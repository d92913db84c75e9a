import { useCallback } from 'react';
import { keyOf } from '../comments/comment.ts';
import { useComments } from '../comments/here.ts';
import type { FrameNote, NotesOf } from './board.ts';

/** What reviewers wrote about the state that a frame shows, in whatever looks: comments, and their replies after them. */
export const useNotes = (): NotesOf => {
  const { places } = useComments();
  return useCallback(
    (frame) =>
      (places.get(keyOf(frame)) ?? []).flatMap(({ replies, ...comment }): FrameNote[] =>
        [comment, ...replies].map(({ id, author, text }) => ({ id, author, text })),
      ),
    [places],
  );
};
