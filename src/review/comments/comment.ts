import * as v from 'valibot';

/** Longer ones are no names. */
export const longestName = 60;

/** Longer ones nobody reads beside a screen. */
export const longestText = 20_000;

/** A moment as `toISOString` writes it: such texts sort by time. */
const moment = v.pipe(
  v.string(),
  v.check((text) => {
    const time = new Date(text);
    return /^2\d{3}-/.test(text) && !Number.isNaN(time.getTime()) && time.toISOString() === text;
  }, 'a time as 2026-01-31T08:00:00.000Z'),
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** What links call something; longer ones no link has. */
const linkName = v.pipe(v.string(), v.maxLength(200));

/** What somebody set, when, and by which edit: of two the later counts, of two at one time the greater edit. */
const edited = <T extends v.GenericSchema>(value: T) =>
  v.object({ value, at: moment, by: v.string(), edit: id });

const written = {
  id,
  author: v.string(),
  createdAt: moment,
  text: edited(v.string()),
  /** A deleted one stays as a tombstone, so that merging does not bring it back. */
  deleted: edited(v.boolean()),
};

/** What is kept of a reply. */
export const replySchema = v.object(written);

const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** What is kept of a comment, in the browser and in files. */
export const commentSchema = v.object({
  ...written,
  screen: linkName,
  state: linkName,
  /** The looks it was made in, as links name them; without the width, and without what counts anyway. */
  variant: v.record(linkName, linkName),
  /** Where it is pinned: fractions of the drawn box from its left and top edge, and the box's width in px. */
  point: v.object({ x: fraction, y: fraction, width: v.pipe(v.number(), v.minValue(1)) }),
  status: edited(v.picklist(['open', 'resolved'])),
  replies: v.array(replySchema),
});

/** A reviewer's comment on a point of a state; invented, there is no standard for it. */
export type Comment = v.InferOutput<typeof commentSchema>;
export type Reply = v.InferOutput<typeof replySchema>;
export type Status = Comment['status']['value'];
export type Point = Comment['point'];

/** A value with its last edit. */
export interface Edited<T> {
  value: T;
  /** As `toISOString` writes it. */
  at: string;
  /** Name of who set it. */
  by: string;
  /** Id of the edit. */
  edit: string;
}

/** A state of a screen, by the names of its link; there may be none of that name any more. */
export interface Place {
  screen: string;
  state: string;
}

/** A place as one text. */
export const keyOf = ({ screen, state }: Place): string => `${screen}/${state}`;
