import type { Answer } from '../answer.ts';
import type { Rehearsed } from '../rehearse.ts';

/** Everybody's every sign-in in a cell: what it comes to, and how many screens that takes. */
export const matrixOf = ({ answers }: Rehearsed) => {
  const signIns = [...new Set(answers.map(({ signIn }) => signIn))];
  const people = [...new Set(answers.map(({ person }) => person))];
  const cell = ({ signIn, outcome, errorCode, screens, certainty, isComplete }: Answer) => ({
    signIn,
    outcome,
    errorCode,
    screens: screens.length,
    certainty,
    isComplete,
  });
  return {
    signIns,
    rows: people.map((person) => ({
      person,
      displayName: answers.find((one) => one.person === person)?.displayName ?? person,
      cells: answers.filter((one) => one.person === person).map(cell),
    })),
  };
};

type Matrix = ReturnType<typeof matrixOf>;

/** A matrix as texts: a head, then a row for each person. A question mark stands where an answer is incomplete. */
export const cellsOf = ({ signIns, rows }: Matrix): string[][] => [
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
  'Each cell: the outcome, its code and the number of screens. “?”: a part of an enabled policy cannot be judged.';
