import type { Comment, Edited, Reply } from './comment.ts';

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** The later edit; whichever way they are compared, it is the same one. */
const later = <T>(one: Edited<T>, other: Edited<T>): Edited<T> => {
  const order =
    compare(one.at, other.at) ||
    compare(one.edit, other.edit) ||
    // Only a file written by hand has two edits of one id.
    compare(JSON.stringify([one.value, one.by]), JSON.stringify([other.value, other.by]));
  return order < 0 ? other : one;
};

/** By when they were written. */
const inOrder = <T extends { id: string; createdAt: string }>(items: Iterable<T>): T[] =>
  [...items].toSorted(
    (one, other) => compare(one.createdAt, other.createdAt) || compare(one.id, other.id),
  );

const union = <T extends { id: string; createdAt: string }>(
  lists: readonly (readonly T[])[],
  join: (one: T, other: T) => T,
): T[] => {
  const found = new Map<string, T>();
  for (const item of lists.flat()) {
    const present = found.get(item.id);
    found.set(item.id, join(present ?? item, item));
  }
  return inOrder(found.values());
};

const sorted = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => compare(one, other)));

/** What never changes of a thing, of two copies the one that sorts first: only a file written by hand has two. */
const first = <T>(one: T, other: T): T =>
  compare(JSON.stringify(one), JSON.stringify(other)) <= 0 ? one : other;

const mergeReplies = (one: Reply, other: Reply): Reply => ({
  id: one.id,
  ...first(
    { author: one.author, createdAt: one.createdAt },
    { author: other.author, createdAt: other.createdAt },
  ),
  text: later(one.text, other.text),
  deleted: later(one.deleted, other.deleted),
});

const fixedOf = ({ author, createdAt, screen, state, variant, point }: Comment) => ({
  author,
  createdAt,
  screen,
  state,
  variant: sorted(variant),
  point: { x: point.x, y: point.y, width: point.width },
});

const mergeTwo = (one: Comment, other: Comment): Comment => ({
  id: one.id,
  ...first(fixedOf(one), fixedOf(other)),
  text: later(one.text, other.text),
  deleted: later(one.deleted, other.deleted),
  status: later(one.status, other.status),
  replies: union([one.replies, other.replies], mergeReplies),
});

/** All comments and replies of both, each with its last edits. In any order and any number of times it is the same. */
export const merge = (mine: readonly Comment[], theirs: readonly Comment[]): Comment[] =>
  union([mine, theirs], mergeTwo);
