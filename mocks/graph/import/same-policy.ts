import type { ConditionalAccessPolicy } from '../conditional-access-policy.ts';

/** Whether two policies say the same. Both come out of the same schema, so that their keys have one order. */
export const isSamePolicy = (
  one: ConditionalAccessPolicy,
  other: ConditionalAccessPolicy,
): boolean => JSON.stringify(one) === JSON.stringify({ ...other, id: one.id });
