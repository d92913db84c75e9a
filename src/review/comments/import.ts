import type { Comment, Place } from './comment.ts';
import { type FileProblem, mostBytes, readFile } from './file.ts';
import { merge } from './merge.ts';

/** Why comments did not come in. */
export type ImportProblem =
  | FileProblem
  /** The browser cannot read it: it is a folder, or gone. */
  | { kind: 'unreadable' };

/** What came of the comments of a file. */
export interface Counts {
  added: number;
  changed: number;
  /** They were there already, word for word. */
  same: number;
  /** So many of them are on states that there are not. */
  gone: number;
}

/** Reads a file that somebody picked or dropped; one that is too large is not even read. */
export const readComments = async (
  file: File,
): Promise<{ comments: Comment[] } | { problem: ImportProblem }> => {
  if (file.size > mostBytes) return { problem: { kind: 'tooLarge' } };
  try {
    return readFile(await file.text());
  } catch {
    return { problem: { kind: 'unreadable' } };
  }
};

/** What becomes of these comments when they join those that are there. */
export const countsOf = (
  mine: readonly Comment[],
  theirs: readonly Comment[],
  isKnown: (place: Place) => boolean,
): Counts => {
  const before = new Map(merge(mine, []).map((one) => [one.id, JSON.stringify(one)]));
  const ids = new Set(theirs.map(({ id }) => id));
  const counts: Counts = { added: 0, changed: 0, same: 0, gone: 0 };
  for (const one of merge(mine, theirs).filter(({ id }) => ids.has(id))) {
    const present = before.get(one.id);
    if (present === undefined) counts.added += 1;
    else if (present === JSON.stringify(one)) counts.same += 1;
    else counts.changed += 1;
    if (!one.deleted.value && !isKnown(one)) counts.gone += 1;
  }
  return counts;
};
