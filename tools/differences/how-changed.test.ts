import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { howChanged } from '../../e2e/support/how-changed.ts';

type Box = readonly [x: number, y: number, width: number, height: number, colour: number];

/** A picture on white, with these boxes one on the other. */
const picture = (boxes: readonly Box[], { width = 80, height = 120 } = {}): PNG => {
  const png = new PNG({ width, height });
  for (const [left, top, wide, high, colour] of [[0, 0, width, height, 0xffffffff], ...boxes])
    for (let y = top; y < top + high; y += 1)
      for (let x = left; x < left + wide; x += 1)
        png.data.writeUInt32BE(colour, (y * width + x) * 4);
  return png;
};

/** Something like a word: strokes of uneven lengths with smoothed edges. */
const word = (x: number, y: number, seed = 7, ink = 0x242424ff, edge = 0x9a9a9aff): Box[] =>
  Array.from({ length: 8 }, (_, at) => {
    const left = x + at * 4;
    const high = 3 + ((at * seed) % 5);
    return [
      [left, y, 1, high, ink],
      [left + 1, y + (at % 2), 1, high - 1, edge],
    ] as const;
  }).flat();

const blue = 0x0067b8ff;
const darker = 0x005a9eff;
const button = (y: number, colour: number): Box[] => [
  [10, y, 50, 16, colour],
  // Its corners blend with what it lies on.
  [10, y, 1, 1, colour + 0x40404000],
  ...word(14, y + 4, 3, 0xffffffff, colour + 0x20202000),
];

describe('how a picture changed', () => {
  it('is the colours that became others, wherever and on whatever they are', () => {
    const at = (y: number, height: number) =>
      howChanged(
        picture([...word(5, 5), ...button(y, blue)], { height }),
        picture([...word(5, 5), ...button(y, darker)], { height }),
      );
    expect(at(30, 120)).toBe('#0067b8 became #005a9e');
    expect(at(60, 200)).toBe('#0067b8 became #005a9e');
  });

  it('is one colour also where it lies thinly over something', () => {
    const dots = (colour: number): Box[] => [10, 30, 50].map((x) => [x, 90, 6, 6, colour]);
    const besidesDots = (from: number, to: number) =>
      howChanged(
        picture([...button(30, blue), ...dots(from)]),
        picture([...button(30, darker), ...dots(to)]),
      );
    // Three tenths of white in each.
    expect(besidesDots(0x4c94cdff, 0x4c8bbbff)).toBe('#0067b8 became #005a9e');
    expect(besidesDots(0x4c94cdff, 0x4c94bbff)).toBe(
      '#0067b8 became #005a9e, #4c94cd became #4c94bb',
    );
  });

  it('tells greys apart, which are parts of each other by chance', () => {
    const line = (y: number, colour: number): Box => [10, y, 20, 6, colour];
    expect(
      howChanged(
        picture([line(20, 0x666666ff), line(90, 0xccccccff)]),
        picture([line(20, 0x888888ff), line(90, 0xd4d4d4ff)]),
      ),
    ).toBe('#666666 became #888888, #cccccc became #d4d4d4');
  });

  it('is the colour of a text without any area', () => {
    const of = (seed: number) =>
      howChanged(picture(word(5, 5, seed)), picture(word(5, 5, seed, 0x616161ff, 0xb0b0b0ff)));
    expect(of(7)).toBe('#242424 became #616161');
    expect(of(3)).toBe(of(7));
  });

  it('tells one colour from another', () => {
    const became = (colour: number) =>
      howChanged(picture(button(30, blue)), picture(button(30, colour)));
    expect(became(darker)).not.toBe(became(0x0078d4ff));
  });

  it('is not that colour alone where something small changed elsewhere, too', () => {
    const besides = (more: Box[], less: Box[]) =>
      howChanged(
        picture([...button(30, blue), ...less]),
        picture([...button(30, darker), ...more]),
      );
    expect(besides([[70, 100, 1, 2, 0xc50f1fff]], [[70, 100, 1, 2, 0x242424ff]])).toBe(
      '#0067b8 became #005a9e, #242424 became #c50f1f',
    );
    expect(besides(word(5, 100), [])).toMatch(/^the same pixels/);
    expect(
      besides(
        [
          [70, 100, 1, 1, 0x242424ff],
          [72, 100, 1, 1, 0x616161ff],
        ],
        [],
      ),
    ).toMatch(/^the same pixels/);
  });

  it('is not a move where something small changed elsewhere, too', () => {
    const many = (y: number) => [...word(5, y), ...word(40, y), ...word(5, y + 12, 3)];
    const dot: Box = [70, 110, 1, 1, 0x242424ff];
    expect(howChanged(picture(many(20)), picture(many(23)))).toBe('moved 3 px down');
    expect(howChanged(picture(many(20)), picture([...many(23), dot]))).toMatch(/^the same pixels/);
  });

  it('is how far something moved, also where the page has grown with it', () => {
    expect(howChanged(picture(word(5, 20)), picture(word(5, 23)))).toBe('moved 3 px down');
    expect(howChanged(picture(word(9, 40, 3)), picture(word(8, 40, 3)))).toBe('moved 1 px left');
    expect(
      howChanged(
        picture([...word(5, 5), ...word(5, 20, 3)]),
        picture([...word(5, 5), ...word(5, 28, 3)], { height: 128 }),
      ),
    ).toBe('moved 8 px down');
  });

  it('is the very pixels otherwise, wherever they stand', () => {
    const replaced = (x: number, y: number, apart: number) =>
      howChanged(
        picture([...word(x, y, 7), ...word(x, y + apart, 3)]),
        picture([...word(x, y, 4), ...word(x, y + apart, 9)]),
      );
    expect(replaced(5, 5, 40)).toMatch(/^the same pixels became others \([0-9a-f]{12}\)$/);
    expect(replaced(20, 30, 60)).toBe(replaced(5, 5, 40));
    expect(howChanged(picture(word(5, 5, 7)), picture(word(5, 5, 4)))).not.toBe(replaced(5, 5, 40));
  });

  it('is not a colour that became another where something is gone', () => {
    expect(howChanged(picture(word(5, 5)), picture([]))).toMatch(/^the same pixels/);
  });
});
