import { type Comment, keyOf, type Place, type Point, type Reply, type Status } from './comment.ts';

/** What is shown of something written. */
export interface ShownReply {
  id: string;
  author: string;
  createdAt: string;
  text: string;
  /** Who edited it last and when; null if nobody did. */
  edited: { by: string; at: string } | null;
}

/** What is shown of a comment that is not deleted. */
export interface ShownComment extends ShownReply, Place {
  /** Its number on its state, from 1. A deleted one keeps its number. */
  number: number;
  variant: Record<string, string>;
  point: Point;
  status: Status;
  replies: ShownReply[];
}

const shownReply = ({ id, author, createdAt, text }: Reply): ShownReply => ({
  id,
  author,
  createdAt,
  text: text.value,
  edited: text.at > createdAt ? { by: text.by, at: text.at } : null,
});

/** Comments by their place, without the deleted ones, in the order in which they were written. */
export const byPlace = (comments: readonly Comment[]): Map<string, ShownComment[]> => {
  const places = Map.groupBy(comments, keyOf);
  const shown = [...places].map(([key, all]) => {
    const present = all.flatMap((comment, at): ShownComment[] =>
      comment.deleted.value
        ? []
        : [
            {
              ...shownReply(comment),
              screen: comment.screen,
              state: comment.state,
              number: at + 1,
              variant: comment.variant,
              point: comment.point,
              status: comment.status.value,
              replies: comment.replies.filter(({ deleted }) => !deleted.value).map(shownReply),
            },
          ],
    );
    return [key, present] as const;
  });
  return new Map(shown.filter(([, present]) => present.length > 0));
};
