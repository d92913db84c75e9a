import type { Ending, MatrixAnswer } from '../everybody-protocol.ts';
import { outcomes } from './order.ts';

/** How many cells end so; with changes also how many more than before, or fewer. */
export interface Count {
  readonly outcome: Ending['outcome'];
  readonly cells: number;
  readonly more: number;
}

/** What a matrix comes to, and what changed of it. */
export interface Difference {
  readonly cells: number;
  readonly changed: number;
  readonly counts: readonly Count[];
  /** How many of the changed cells take more screens than before, and how many fewer. */
  readonly longer: number;
  readonly shorter: number;
}

/** What a cell says of how it was: how it ended, or where it says the same as then, what is other about it. */
export const saidOfBefore = (was: Ending, is: Ending): 'ending' | 'screens' | 'reason' => {
  const isAlike =
    was.outcome === is.outcome &&
    was.errorCode === is.errorCode &&
    was.screens.length === is.screens.length;
  if (!isAlike) return 'ending';
  return String(was.stoppedBy) === String(is.stoppedBy) ? 'screens' : 'reason';
};

/** Counts outcomes now and before. */
export const differenceOf = ({ endings, after, before }: MatrixAnswer): Difference => {
  const now = new Map<Ending['outcome'], number>();
  const then = new Map<Ending['outcome'], number>();
  const count = (counts: typeof now, { outcome }: Ending): void => {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  };
  let [changed, longer, shorter] = [0, 0, 0];
  for (const [cell, at] of after.cells.entries()) {
    const is = endings[at];
    const was = before ? endings[before.cells[cell] ?? -1] : is;
    if (!is || !was) continue;
    count(now, is);
    count(then, was);
    if (is === was) continue;
    changed += 1;
    if (is.screens.length > was.screens.length) longer += 1;
    if (is.screens.length < was.screens.length) shorter += 1;
  }
  return {
    cells: after.cells.length,
    changed,
    longer,
    shorter,
    counts: outcomes.flatMap((outcome) => {
      const [cells, were] = [now.get(outcome) ?? 0, then.get(outcome) ?? 0];
      return cells + were > 0 ? [{ outcome, cells, more: cells - were }] : [];
    }),
  };
};
