import { describe, expect, it } from 'vitest';
import { fitted, kept, moved, pinched, placeAt, showing, zoomed } from './view.ts';

const pane = { width: 640, height: 500 };
const page = { width: 1280, height: 800 };

describe('what a pane shows', () => {
  it('fits the width, and is never larger than it is', () => {
    expect(fitted(pane, page)).toEqual({ zoom: 0.5, x: 0, y: 0 });
    expect(fitted(pane, { width: 320, height: 740 })).toEqual({ zoom: 1, x: -160, y: 0 });
    expect(fitted({ width: 0, height: 0 }, page).zoom).toBe(0.1);
  });

  it('keeps the places under two fingers, as they part and as they move', () => {
    const before = { zoom: 0.5, x: 10, y: 20 };
    const from = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ] as const;
    const to = [
      { x: 150, y: 140 },
      { x: 350, y: 140 },
    ] as const;
    const after = pinched(before, from, to);
    expect(after.zoom).toBe(1);
    for (const finger of [0, 1] as const)
      expect(placeAt(after, to[finger])).toEqual(placeAt(before, from[finger]));
    expect(pinched(before, from, from)).toEqual(before);
    // Two fingers in one place say nothing of a size, and none is endless.
    expect(pinched(before, [from[0], from[0]], to).zoom).toBe(0.5);
    expect(pinched(before, from, [to[0], to[0]]).zoom).toBe(0.1);
  });

  it('keeps the place under the pointer when it is made larger', () => {
    const at = { x: 100, y: 50 };
    const before = fitted(pane, page);
    const after = zoomed(before, 2, at);
    expect(after.zoom).toBe(1);
    expect(placeAt(after, at)).toEqual(placeAt(before, at));
  });

  it('has an end in both directions', () => {
    expect(zoomed({ zoom: 10, x: 0, y: 0 }, 2, { x: 0, y: 0 }).zoom).toBe(16);
    expect(zoomed({ zoom: 0.15, x: 0, y: 0 }, 0.5, { x: 0, y: 0 }).zoom).toBe(0.1);
  });

  it('moves by px of the pane', () => {
    expect(moved({ zoom: 2, x: 10, y: 10 }, { x: 20, y: -20 })).toEqual({ zoom: 2, x: 20, y: 0 });
  });

  it('does not lose sight of the drawing', () => {
    expect(kept({ zoom: 1, x: 5000, y: -5000 }, pane, page)).toEqual({ zoom: 1, x: 1240, y: -460 });
    const some = { zoom: 1, x: 100, y: 200 };
    expect(kept(some, pane, page)).toEqual(some);
  });

  it('goes no farther than a place needs to be seen', () => {
    const view = { zoom: 1, x: 0, y: 0 };
    expect(showing(view, pane, { x: 300, y: 300 })).toEqual(view);
    expect(showing(view, pane, { x: 700, y: 0 })).toEqual({ zoom: 1, x: 100, y: -40 });
  });
});
