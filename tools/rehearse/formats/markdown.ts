import type { Rehearsed } from '../rehearse.ts';
import { cellsOf, findingLines, legend } from './matrix.ts';
import { brokenLines, introduction, linesOf, outcomeOf, titleOf, totals } from './sentences.ts';

/** Names of policies and people are anybody's text: nothing in them is markup. */
const plain = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');

const item = (line: string): string => `- ${plain(line)}`;

const table = ([head = [], ...rows]: readonly string[][]): string[] => {
  const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
};

/** A report for a page, such as the summary of a pipeline. */
export const asMarkdown = (rehearsed: Rehearsed): string => {
  const { answers, matrix } = rehearsed;
  const broken = answers.flatMap((answer) =>
    brokenLines(rehearsed, answer).map((line) => item(`${titleOf(answer)}: ${line}`)),
  );
  const body = matrix
    ? [...table(cellsOf(matrix)), '', plain(legend), '', ...findingLines(matrix).map(item)]
    : answers.flatMap((answer) => [
        `## ${plain(`${titleOf(answer)}: ${outcomeOf(answer)}`)}`,
        '',
        ...linesOf(answer).map(item),
        '',
      ]);
  return `${[
    '# Rehearsed sign-ins',
    '',
    plain(totals(rehearsed)),
    '',
    ...(broken.length > 0 ? [...broken, ''] : []),
    ...introduction(rehearsed).map(item),
    '',
    ...body,
  ]
    .join('\n')
    .trimEnd()}\n`;
};
