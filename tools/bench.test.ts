import { expect, test } from 'vitest';
import { summarise } from './bench/summary.ts';

test('the middle and the slow end of waits, in whatever order they come', () => {
  const waits = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(summarise(waits)).toEqual({ count: 100, median: 50, p95: 95 });
});

test('one wait is its own middle and end', () => {
  expect(summarise([7])).toEqual({ count: 1, median: 7, p95: 7 });
});
