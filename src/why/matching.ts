import type { ConditionTrace, Term } from '../api/contract.ts';

const key = ({ kind, value }: Term): string => `${kind} ${value.toLowerCase()}`;

/**
 * What a sign-in has that a condition asks for, so that a reason says no more than that: of somebody in the right group
 * the group. All that it has where the condition asks for it in other words.
 */
export const matching = ({ includes, has }: Pick<ConditionTrace, 'includes' | 'has'>): Term[] => {
  const asked = new Set(includes.map(key));
  const met = has.filter((term) => asked.has(key(term)));
  return met.length > 0 ? met : has;
};
