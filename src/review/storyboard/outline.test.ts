import { describe, expect, it } from 'vitest';
import { outlineOf, partsOf, type Stop } from './outline.ts';

/** `name` is a page; `name!` refuses what was typed on it; `attempt:name` is of another attempt than `1`. */
const stopsOf = (text: string): Stop[] =>
  text.split(' ').map((word) => {
    const [, attempt = '1', screen = '', refused] = /^(?:(\w+):)?(\w+)(!)?$/.exec(word) ?? [];
    return {
      screen,
      attemptId: attempt === 'none' ? null : attempt,
      isRefusal: refused !== undefined,
      beginsAnew: false,
    };
  });

const outline = (text: string): string[] =>
  outlineOf(stopsOf(text)).map((stretch) =>
    stretch.kind === 'way'
      ? `${stretch.from}-${stretch.to}`
      : `${stretch.from}-${stretch.to} off ${stretch.leaves}`,
  );

describe('the outline of a script', () => {
  it('is one way where no page comes twice', () => {
    expect(outline('none:name password prompt app')).toEqual(['0-3']);
  });

  it('has a branch where a page is left and come back to, and goes on', () => {
    expect(outline('name push denied push app')).toEqual(['0-1', '2-3 off 1', '4-4']);
  });

  it('has a branch where an input is refused', () => {
    expect(outline('name code code! app')).toEqual(['0-1', '2-2 off 1', '3-3']);
  });

  it('has none where the page only waits, or where the way ends at the page', () => {
    expect(outline('name push push app')).toEqual(['0-3']);
    expect(outline('name password password!')).toEqual(['0-2']);
  });

  it('goes on from the last time back, not from the first', () => {
    expect(outline('name password password! password!')).toEqual(['0-1', '2-2 off 1', '3-3']);
    expect(outline('code list code list code app')).toEqual(['0-0', '1-4 off 0', '5-5']);
  });

  it('takes another sign-in for a new part, never for a branch', () => {
    expect(outline('none:name a:password none:name b:password b:app')).toEqual(['0-4']);
    expect(partsOf(stopsOf('none:name a:password none:name b:password b:app'))).toEqual([
      0, 0, 1, 1, 1,
    ]);
  });

  it('begins a new part where somebody goes elsewhere', () => {
    const [first, second] = stopsOf('none:name none:name');
    expect(partsOf([first!, { ...second!, beginsAnew: true }])).toEqual([0, 1]);
  });

  it('holds every frame once, in order', () => {
    const stops = stopsOf('a b! b c b d e d! f');
    const frames = outlineOf(stops).flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at),
    );
    expect(frames).toEqual(stops.map((_, at) => at));
  });
});
