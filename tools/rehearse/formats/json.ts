import type { Rehearsed } from '../rehearse.ts';

/** All of it as data; with a matrix in the place of the answers where one is asked for. */
export const asJson = (rehearsed: Rehearsed): string => {
  const { files, assumed, unjudged, answers, expectations, matrix } = rehearsed;
  const asked = matrix ? { matrix } : { answers };
  return `${JSON.stringify({ files, assumed, unjudged, expectations, ...asked }, null, 2)}\n`;
};
