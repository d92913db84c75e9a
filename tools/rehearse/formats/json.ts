import type { Rehearsed } from '../rehearse.ts';

/** All of it as data; with a matrix in the place of the answers where one is asked for. */
export const asJson = ({ answers, matrix, count: _, ...rest }: Rehearsed): string =>
  `${JSON.stringify(matrix ? { ...rest, matrix } : { ...rest, answers }, null, 2)}\n`;
