import { describe, expect, it } from 'vitest';
import { between, boxOf, toEdges } from './box.ts';

const box = { x: 10, y: 20, width: 30, height: 40 };

describe('a box', () => {
  it('has two corners, whichever comes first', () => {
    expect(boxOf({ x: 10, y: 60 }, { x: 40, y: 20 })).toEqual(box);
    expect(boxOf({ x: 40, y: 20 }, { x: 10, y: 60 })).toEqual(box);
  });

  it('has a distance to each edge', () => {
    expect(toEdges(box, { width: 360, height: 50 })).toEqual({
      left: 10,
      top: 20,
      right: 320,
      bottom: -10,
    });
  });

  it('has room to another one, whichever comes first', () => {
    const other = { x: 52, y: 30, width: 5, height: 5 };
    expect(between(box, other)).toEqual({ across: 12, down: 0 });
    expect(between(other, box)).toEqual({ across: 12, down: 0 });
    expect(between(box, box)).toEqual({ across: 0, down: 0 });
  });
});
