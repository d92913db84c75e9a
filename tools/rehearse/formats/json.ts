import type { MatrixReport } from '../matrix.ts';
import type { Rehearsed } from '../rehearse.ts';

/** Of a cell the last screen is enough: all of them, of as many cells, would be the most of the file. */
const withoutWays = ({ rows, ...rest }: MatrixReport) => ({
  ...rest,
  rows: rows.map(({ cells, ...person }) => ({
    ...person,
    cells: cells.map((cell) => ({ ...cell, way: undefined })),
  })),
});

/** All of it as data; with a matrix in the place of the answers where one is asked for. */
export const asJson = (rehearsed: Rehearsed): string => {
  const { files, assumed, unjudged, answers, expectations, matrix } = rehearsed;
  const asked = matrix ? { matrix: withoutWays(matrix) } : { answers };
  return `${JSON.stringify({ files, assumed, unjudged, expectations, ...asked }, null, 2)}\n`;
};
