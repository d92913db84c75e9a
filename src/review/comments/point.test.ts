import { describe, expect, it } from 'vitest';
import { moved, pointIn } from './point.ts';

const box = { left: 100, top: 50, width: 400, height: 200 };
const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('a point of a state', () => {
  it('is a fraction of the box, and never outside of it', () => {
    expect(pointIn(box, 200, 100)).toEqual({ x: 0.25, y: 0.25 });
    expect(pointIn(box, 0, 1000)).toEqual({ x: 0, y: 1 });
  });

  it('goes 16 px with an arrow, and one with Shift', () => {
    const middle = { x: 0.5, y: 0.5 };
    expect(moved(middle, key('ArrowRight'), box)).toEqual({ x: 0.54, y: 0.5 });
    expect(moved(middle, key('ArrowUp'), box)).toEqual({ x: 0.5, y: 0.42 });
    expect(moved(middle, key('ArrowLeft', true), box)).toEqual({ x: 0.4975, y: 0.5 });
    expect(moved({ x: 0.5, y: 0.99 }, key('ArrowDown'), box)).toEqual({ x: 0.5, y: 1 });
  });

  it('stays where it is for other keys', () => {
    expect(moved({ x: 0.5, y: 0.5 }, key('Enter'), box)).toBeNull();
  });
});
