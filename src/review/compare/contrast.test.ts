import { describe, expect, it } from 'vitest';
import { contrastOf, enoughFor, hexOf, over, shownRatio } from './contrast.ts';

const grey = (part: number) => ({ r: part, g: part, b: part });
const black = grey(0);
const white = grey(255);

describe('contrast', () => {
  it('is from 1 to 21, whichever comes first', () => {
    expect(contrastOf(black, white)).toBeCloseTo(21);
    expect(contrastOf(white, black)).toBeCloseTo(21);
    expect(contrastOf(white, white)).toBe(1);
  });

  it('is what WCAG’s own examples say', () => {
    // The lightest grey that is enough on white, and the next one, which is not.
    expect(contrastOf(grey(0x76), white)).toBeGreaterThan(4.5);
    expect(contrastOf(grey(0x77), white)).toBeLessThan(4.5);
  });

  it('is enough for text, for large text, or for neither', () => {
    expect([4.5, 4.49, 3, 2.99].map(enoughFor)).toEqual(['text', 'large', 'large', 'nothing']);
  });

  it('is not rounded up', () => {
    expect([4.4999, 4.5, 21].map(shownRatio)).toEqual([4.49, 4.5, 21]);
  });
});

describe('a colour', () => {
  it('over another lets through what it says', () => {
    expect(over({ ...black, a: 0.5 }, { ...white, a: 1 })).toEqual({ ...grey(127.5), a: 1 });
    expect(over({ ...black, a: 0 }, { ...white, a: 1 })).toEqual({ ...white, a: 1 });
    expect(over({ ...black, a: 0 }, { ...white, a: 0 })).toEqual({ ...black, a: 0 });
    expect(over({ ...black, a: 0.5 }, { ...black, a: 0.5 }).a).toBe(0.75);
  });

  it('is written as in style sheets', () => {
    expect(hexOf({ r: 0, g: 15.6, b: 255 })).toBe('#0010ff');
  });
});
