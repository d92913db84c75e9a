import { screenIds, screenStates } from '../../screens/states.ts';
import type { Place } from './comment.ts';
import type { ShownComment } from './shown.ts';

/** What the list of all comments can be narrowed to. */
export const choicesOfStatus = ['open', 'resolved', 'gone'] as const;
export type StatusChoice = (typeof choicesOfStatus)[number];

/** Whether a text is one of the choices. */
export const isChoice = (text: string | null): text is StatusChoice =>
  choicesOfStatus.some((one) => one === text);

/** The comments of one state, as the list shows them. */
export interface Group extends Place {
  key: string;
  /** There is no such state any more, or not yet. */
  isGone: boolean;
  comments: ShownComment[];
}

const known = new Map(
  screenIds
    .flatMap((screen) =>
      Object.keys(screenStates[screen].states).map((state) => `${screen}/${state}`),
    )
    .map((key, at) => [key, at]),
);

/** The comments that fit, by state in the order of the screens; only so many of them, and how many there are. */
export const groupsOf = (
  places: ReadonlyMap<string, ShownComment[]>,
  choice: StatusChoice | null,
  most: number,
): { groups: Group[]; count: number } => {
  const order = (key: string): number => known.get(key) ?? known.size;
  const groups: Group[] = [];
  let count = 0;
  for (const [key, all] of [...places].toSorted(([one], [other]) => order(one) - order(other))) {
    const isGone = !known.has(key);
    const fitting = all.filter(
      ({ status }) => choice === null || (choice === 'gone' ? isGone : status === choice),
    );
    const comments = fitting.slice(0, Math.max(0, most - count));
    count += fitting.length;
    const [first] = comments;
    if (first) groups.push({ key, screen: first.screen, state: first.state, isGone, comments });
  }
  return { groups, count };
};
