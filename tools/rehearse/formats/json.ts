import type { Rehearsed } from '../rehearse.ts';
import { matrixOf } from './matrix.ts';

/** All of it as data; with a matrix in the place of the answers where one is asked for. */
export const asJson = (rehearsed: Rehearsed, matrix: boolean): string => {
  const { answers, ...rest } = rehearsed;
  const told = matrix ? { ...rest, matrix: matrixOf(rehearsed) } : { ...rest, answers };
  return `${JSON.stringify(told, null, 2)}\n`;
};
