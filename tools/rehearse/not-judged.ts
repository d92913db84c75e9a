import type { importReport } from './report.ts';

type Files = ReturnType<typeof importReport>['files'];

/** A policy that could not be read in a file of which the rest was, and why. */
export interface LeftOut {
  readonly file: string;
  readonly policy: string;
  /** Line and column with a colon after each; empty where no place is known. */
  readonly at: string;
  readonly message: string;
}

/** The policies that were left out of files that have others. */
export const leftOutOf = (files: Files): LeftOut[] =>
  files.flatMap(({ path: file, result, notes }) =>
    notes
      .filter(({ code }) => code === 'policyCutShort' || code === 'policyUnreadable')
      .filter(() => result !== 'refused')
      .map(({ policy, message, line, column }) => ({
        file,
        policy: (policy ?? '').replaceAll(/\s+/g, ' '),
        at: line === null ? '' : `${line}:${column}: `,
        message,
      })),
  );

const oneLine = (names: readonly string[]): string => names.join(', ').replaceAll(/\s+/g, ' ');

/**
 * What no answer looks at, a line for refused files and one for policies left out of others. No pipeline is to take the
 * rest for all: what was not read may be what blocks.
 */
export const notJudged = (files: Files): string[] => {
  const refused = files.filter(({ result }) => result === 'refused').map(({ path }) => path);
  const leftOut = leftOutOf(files).map(({ policy, file }) => `“${policy}” in ${file}`);
  return [
    ...(refused.length === 0
      ? []
      : [
          `${refused.length === 1 ? '1 file was refused, and what is in it' : `${refused.length} files were refused, and what is in them`} is not judged: ${oneLine(refused)}.`,
        ]),
    ...(leftOut.length === 0
      ? []
      : [
          `${leftOut.length === 1 ? '1 policy was left out, and is' : `${leftOut.length} policies were left out, and are`} not judged: ${oneLine(leftOut)}.`,
        ]),
  ];
};
