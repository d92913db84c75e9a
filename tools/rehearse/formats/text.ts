import type { Rehearsed } from '../rehearse.ts';
import { cellsOf, findingLines, legend } from './matrix.ts';
import { brokenLines, introduction, linesOf, outcomeOf, titleOf, totals } from './sentences.ts';

const table = (cells: readonly string[][]): string[] => {
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

const indented = (line: string): string => `  ${line}`;

/** A report to read in a terminal. */
export const asText = (rehearsed: Rehearsed): string => {
  const { answers, matrix } = rehearsed;
  const body = matrix
    ? [
        ...table(cellsOf(matrix)),
        legend,
        '',
        ...findingLines(matrix),
        ...answers.flatMap((answer) =>
          brokenLines(rehearsed, answer).map((line) => `${titleOf(answer)}: ${line}`),
        ),
        '',
      ]
    : answers.flatMap((answer) => [
        `${titleOf(answer)}: ${outcomeOf(answer)}`,
        ...linesOf(answer).map(indented),
        ...brokenLines(rehearsed, answer).map(indented),
        '',
      ]);
  return `${[...introduction(rehearsed), '', ...body, totals(rehearsed)].join('\n')}\n`;
};
