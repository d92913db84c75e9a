import type { MatrixReport } from '../matrix.ts';

/** A matrix as texts: a head, then a row for each person. A question mark stands where an answer is incomplete. */
export const cellsOf = ({ signIns, rows }: MatrixReport): string[][] => [
  ['', ...signIns],
  ...rows.map(({ displayName, cells }) => [
    displayName,
    ...cells.map(
      ({ outcome, errorCode, screens, isComplete }) =>
        `${outcome}${errorCode === 0 ? '' : ` ${errorCode}`}, ${screens}${isComplete ? '' : ' ?'}`,
    ),
  ]),
];

/** What the cells say. */
export const legend =
  'Each cell: the outcome, its code and the number of screens. “?”: it may come out otherwise, as a part of an enabled policy there cannot be judged.';

/** Cells of a finding that a line names; the others are in the table. */
const few = 3;

/** What stands out, a line each: how grave it is, what it is, by which policies and in which cells. */
export const findingLines = ({ findings }: MatrixReport): string[] =>
  findings.map(({ severity, sentence, policies, cells, count }) => {
    const named = policies.length > 0 ? ` Policies: ${policies.join(', ')}.` : '';
    const first = cells.slice(0, few).map(({ person, signIn }) => `${person} (${signIn})`);
    const more = count > first.length ? ` and ${count - first.length} more` : '';
    return `${severity}: ${sentence}${named}${count > 0 ? ` Cells: ${first.join('; ')}${more}.` : ''}`;
  });
