/** What many measured waits come to; in ms. */
export interface Summary {
  count: number;
  median: number;
  p95: number;
}

/** The value below which a share of the values lies: the nearest one, not one in between. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;

/** Median, 95th percentile and count. */
export const summarise = (waits: readonly number[]): Summary => {
  const sorted = waits.toSorted((one, other) => one - other);
  return { count: sorted.length, median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
};
