import type { MatrixReport } from '../matrix.ts';
import { leftOutOf } from '../not-judged.ts';
import type { Rehearsed } from '../rehearse.ts';
import { known } from '../say.ts';
import { findingLines } from './matrix.ts';
import { brokenLines, introduction, linesOf, nameOf, outcomeOf } from './sentences.ts';
import { xml } from './xml.ts';

type Suite = {
  readonly name: string;
  readonly cases: readonly TestCase[];
  readonly lines: readonly string[];
};
type TestCase = {
  readonly of: string;
  readonly name: string;
  /** What does not hold. */
  readonly broken: readonly string[];
  /** Why it was not looked at; null where it was. */
  readonly skipped: string | null;
  readonly lines: readonly string[];
};

const output = (lines: readonly string[]): string =>
  `<system-out>${lines.map(xml).join('\n')}</system-out>`;

const elementOf = ({ of, name, broken, skipped, lines }: TestCase): string => {
  const start = `    <testcase classname="${xml(of)}" name="${xml(name)}">`;
  if (skipped !== null) return `${start}<skipped message="${xml(skipped)}"/></testcase>`;
  const [first] = broken;
  return [
    start,
    ...(first === undefined
      ? []
      : [`      <failure message="${xml(first)}">${broken.map(xml).join('\n')}</failure>`]),
    `      ${output(lines)}`,
    '    </testcase>',
  ].join('\n');
};

const countsOf = (suites: readonly Suite[]): string => {
  const cases = suites.flatMap((suite) => suite.cases);
  const failures = cases.filter(({ broken }) => broken.length > 0).length;
  const skipped = cases.filter((one) => one.skipped !== null).length;
  return `tests="${cases.length}" failures="${failures}" skipped="${skipped}"`;
};

const suiteOf = (suite: Suite): string[] => [
  `  <testsuite name="${xml(suite.name)}" ${countsOf([suite])}>`,
  ...suite.cases.map(elementOf),
  ...(suite.lines.length > 0 ? [`    ${output(suite.lines)}`] : []),
  '  </testsuite>',
];

const notRead = ({ files }: Rehearsed): TestCase[] => {
  const skip = (of: string, name: string, skipped: string): TestCase => ({
    of,
    name,
    skipped,
    broken: [],
    lines: [],
  });
  return [
    ...files
      .filter(({ result }) => result === 'refused')
      .map(({ path, reason }) => skip('files', path, reason?.message ?? '')),
    ...leftOutOf(files).map(({ file, policy, message }) => skip(file, policy, message)),
  ];
};

const answered = (rehearsed: Rehearsed): TestCase[] =>
  rehearsed.answers.map((answer) => ({
    of: answer.person,
    name: answer.signIn,
    broken: brokenLines(rehearsed, answer),
    skipped: null,
    lines: [outcomeOf(answer), ...linesOf(answer)],
  }));

const incomplete = 'Incomplete: a part in an enabled policy cannot be judged.';

const suitesOf = ({ rows }: MatrixReport, rehearsed: Rehearsed): Suite[] =>
  rows.map(({ person, displayName, cells }) => ({
    name: nameOf({ person, displayName }),
    lines: [],
    cases: cells.map(({ signIn, outcome, errorCode, way, isComplete }) => ({
      of: person,
      name: signIn,
      broken: brokenLines(rehearsed, { person, signIn }),
      skipped: null,
      lines: [
        outcomeOf({ outcome, errorCode, errorName: known('errorCode', String(errorCode)) }),
        `Screens: ${way.join(' > ')}`,
        ...(isComplete ? [] : [incomplete]),
      ],
    })),
  }));

/**
 * A report for pipelines: a test case for each sign-in, and one for each file or policy that could not be read. A table
 * has a suite for each person, and says what stands out beside them: nothing of it is a failure, as nobody expected it.
 */
export const asJunit = (rehearsed: Rehearsed): string => {
  const { matrix } = rehearsed;
  const read: Suite = {
    name: 'rehearse',
    cases: [...notRead(rehearsed), ...(matrix ? [] : answered(rehearsed))],
    lines: [...introduction(rehearsed), ...(matrix ? findingLines(matrix) : [])],
  };
  const suites = [read, ...(matrix ? suitesOf(matrix, rehearsed) : [])];
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${countsOf(suites)}>`,
    ...suites.flatMap(suiteOf),
    '</testsuites>',
  ].join('\n')}\n`;
};
