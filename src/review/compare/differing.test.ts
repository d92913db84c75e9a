import { describe, expect, it } from 'vitest';
import { countDiffering, type Pixels } from './differing.ts';

const pixels = (width: number, height: number, values: number[]): Pixels => ({
  width,
  height,
  data: Uint8ClampedArray.from(values.flatMap((value) => [value, 0, 0, 255])),
});

describe('pixels that differ', () => {
  it('are counted', () => {
    expect(countDiffering(pixels(2, 2, [1, 2, 3, 4]), pixels(2, 2, [1, 2, 9, 4]))).toEqual({
      differing: 1,
      all: 4,
    });
  });

  it('are also those that only one has', () => {
    expect(countDiffering(pixels(2, 2, [1, 2, 3, 4]), pixels(1, 3, [1, 3, 5]))).toEqual({
      // In both: two of the first column. Beside it two, below it one.
      differing: 3,
      all: 5,
    });
  });
});
