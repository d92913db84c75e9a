import { sample, shuffledSubarray } from 'fast-check';

/** A list in an order by chance, the same for the same seed. */
export const shuffled = <T>(list: readonly T[], seed: number): T[] => {
  const all = shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
  const [order = []] = sample(all, { numRuns: 1, seed });
  return order;
};
