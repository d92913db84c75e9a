import type { Decision, DecisionFile, Group, PictureDifference } from '../difference.ts';

type Verdict = Decision['decision'];

/** Where a review of all differences stands. */
export interface Review {
  groups: readonly Group[];
  /** All pictures, group by group. */
  pictures: readonly PictureDifference[];
  /** Which of them is looked at. */
  at: number;
  verdicts: ReadonlyMap<string, Verdict>;
  /** The review before the last decision. */
  earlier: Review | null;
}

/** What can be done in a review. */
export type Command =
  | 'next'
  | 'previous'
  | 'nextGroup'
  | 'previousGroup'
  | 'accept'
  | 'reject'
  | 'acceptGroup'
  | 'rejectGroup'
  | 'acceptAll'
  | 'rejectAll'
  | 'undo';

/** A review in which nothing is decided. */
export const beginReview = (groups: readonly Group[]): Review => ({
  groups,
  pictures: groups.flatMap(({ differences }) => differences),
  at: 0,
  verdicts: new Map(),
  earlier: null,
});

/** The group of the picture that is looked at, and its place among the groups. */
export const groupAt = ({ groups, pictures, at }: Review): number =>
  groups.findIndex(({ differences }) => differences.some((one) => one === pictures[at]));

const within = ({ pictures }: Review, at: number): number =>
  Math.max(0, Math.min(pictures.length - 1, at));

const firstOf = (review: Review, group: number): number => {
  const first = review.groups[Math.max(0, Math.min(review.groups.length - 1, group))];
  return within(
    review,
    review.pictures.findIndex((one) => one === first?.differences[0]),
  );
};

/** The next picture that is undecided, from the top again after the last; where one is if there is none. */
const nextOpen = ({ pictures, at, verdicts }: Review): number => {
  const places = [...pictures.keys()];
  const found = [...places.slice(at + 1), ...places.slice(0, at + 1)].find(
    (one) => !verdicts.has(pictures[one]?.place ?? ''),
  );
  return found ?? at;
};

const decide = (
  review: Review,
  verdict: Verdict,
  of: readonly (PictureDifference | undefined)[],
): Review => {
  const verdicts = new Map(review.verdicts);
  for (const one of of) if (one) verdicts.set(one.place, verdict);
  const decided = { ...review, verdicts, earlier: review };
  return { ...decided, at: nextOpen(decided) };
};

/** The review after somebody did that in it. */
export const act = (review: Review, command: Command): Review => {
  const { pictures, groups, at } = review;
  const group = groupAt(review);
  const ofGroup = groups[group]?.differences ?? [];
  switch (command) {
    case 'next':
      return { ...review, at: within(review, at + 1) };
    case 'previous':
      return { ...review, at: within(review, at - 1) };
    case 'nextGroup':
      return { ...review, at: firstOf(review, group + 1) };
    case 'previousGroup':
      return { ...review, at: firstOf(review, group - 1) };
    case 'accept':
    case 'reject':
      return decide(review, command, [pictures[at]]);
    case 'acceptGroup':
      return decide(review, 'accept', ofGroup);
    case 'rejectGroup':
      return decide(review, 'reject', ofGroup);
    case 'acceptAll':
      return decide(review, 'accept', pictures);
    case 'rejectAll':
      return decide(review, 'reject', pictures);
    // Undo is what is left.
    default:
      return review.earlier ?? review;
  }
};

/** How many of these are accepted, rejected and undecided. */
export const countsOf = (
  { verdicts }: Review,
  of: readonly PictureDifference[],
): Record<Verdict | 'open', number> => {
  const count = (wanted: Verdict | undefined): number =>
    of.filter(({ place }) => verdicts.get(place) === wanted).length;
  return { accept: count('accept'), reject: count('reject'), open: count(undefined) };
};

/** What was decided, as the command reads it. */
export const decisionsOf = ({ pictures, verdicts }: Review): DecisionFile => ({
  version: 1,
  decisions: pictures.flatMap(({ place, before, after }) => {
    const decision = verdicts.get(place);
    return decision ? [{ place, before, after, decision }] : [];
  }),
});
