import type { Comment, Edited, Place, Point, Reply, Status } from './comment.ts';

/** Where time, chance and names come from. */
export interface Hand {
  /** The present moment, as `toISOString` writes it. */
  now: () => string;
  /** An id that nobody else makes. */
  newId: () => string;
  /** The reviewer's name. */
  name: string;
}

/** A reviewer of that name at this machine. */
export const handOf = (name: string): Hand => ({
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  name,
});

const set = <T>(value: T, { now, newId, name }: Hand): Edited<T> => ({
  value,
  at: now(),
  by: name,
  edit: newId(),
});

/** Another value. It is later than the one it replaces even where that one's clock was ahead. */
const reset = <T>(present: Edited<T>, value: T, hand: Hand): Edited<T> => {
  const next = set(value, hand);
  const after = new Date(Date.parse(present.at) + 1).toISOString();
  return next.at > present.at ? next : { ...next, at: after };
};

const written = (text: string, hand: Hand): Reply => {
  // One moment for all of it: a text that is later than its reply counts as edited.
  const createdAt = hand.now();
  const then = { ...hand, now: () => createdAt };
  return {
    id: hand.newId(),
    author: hand.name,
    createdAt,
    text: set(text, then),
    deleted: set(false, then),
  };
};

/** A new open comment. */
export const newComment = ({ place, variant, point, text }: CommentStart, hand: Hand): Comment => ({
  ...written(text, hand),
  screen: place.screen,
  state: place.state,
  variant,
  point,
  status: set<Status>('open', hand),
  replies: [],
});

/** What a comment begins with. */
export interface CommentStart {
  place: Place;
  variant: Record<string, string>;
  point: Point;
  text: string;
}

/** A comment with one more reply. */
export const withReply = (comment: Comment, text: string, hand: Hand): Comment => ({
  ...comment,
  replies: [...comment.replies, written(text, hand)],
});

/** A comment with another status. */
export const withStatus = (comment: Comment, status: Status, hand: Hand): Comment => ({
  ...comment,
  status: reset(comment.status, status, hand),
});

/** Another text for what is written, or taking it out or bringing it back. */
export type Change = { text: string } | { deleted: boolean };

const changed = <T extends Reply>(item: T, change: Change, hand: Hand): T => ({
  ...item,
  ...('text' in change
    ? { text: reset(item.text, change.text, hand) }
    : { deleted: reset(item.deleted, change.deleted, hand) }),
});

/** A comment in which the comment itself or one of its replies is changed. */
export const withChange = (comment: Comment, id: string, change: Change, hand: Hand): Comment =>
  id === comment.id
    ? changed(comment, change, hand)
    : {
        ...comment,
        replies: comment.replies.map((reply) =>
          reply.id === id ? changed(reply, change, hand) : reply,
        ),
      };
