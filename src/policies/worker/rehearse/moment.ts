import * as v from 'valibot';
import { text } from '../../../../mocks/graph/schema.ts';

const wrong = 'Expected a date and time with its zone, such as 2026-11-22T09:00:00Z.';

/** A date and time as Graph writes it, ISO 8601; it comes out in UTC. */
export const moment = v.pipe(
  text,
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i, wrong),
  v.check((written) => !Number.isNaN(Date.parse(written)), wrong),
  v.transform((written) => new Date(written).toISOString()),
);
