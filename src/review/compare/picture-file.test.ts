import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { checkPicture, pictureSize, UnreadablePicture } from './picture-file.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.codePointAt(0) ?? 0) : part,
    ),
  );
const png = PNG.sync.write(new PNG({ width: 30, height: 20 }));
const none = (count: number): number[] => Array.from({ length: count }, () => 0);

describe('how large a picture says it is', () => {
  it.each<[string, Uint8Array]>([
    ['PNG', png],
    ['GIF', bytes('GIF89a', [30, 0, 20, 0])],
    [
      'JPEG',
      // A table of seven bytes comes before the frame.
      bytes([0xff, 0xd8, 0xff, 0xc4, 0, 7, ...none(5)], [0xff, 0xc2, 0, 11, 8, 0, 20, 0, 30, 1, 1]),
    ],
    ['WebP, extended', bytes('RIFF', none(4), 'WEBPVP8X', none(8), [29, 0, 0, 19, 0, 0])],
    [
      'WebP, lossless',
      bytes('RIFF', none(4), 'WEBPVP8L', none(4), [0x2f, 29, 0xc0, 4, 0], none(8)),
    ],
    ['WebP, lossy', bytes('RIFF', none(4), 'WEBPVP8 ', none(10), [30, 0, 20, 0], none(4))],
  ])('%s', (_name, picture) => {
    expect(pictureSize(picture)).toEqual({ width: 30, height: 20 });
  });

  it.each<[string, Uint8Array]>([
    ['text', bytes('Dear reader')],
    ['a drawing in SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['the beginning of a PNG', png.subarray(0, 20)],
    ['the beginning of a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['a JPEG with a hole', bytes([0xff, 0xd8, ...none(20)])],
    ['the beginning of a WebP', bytes('RIFF', none(4), 'WEBP')],
    ['this file', readFileSync(import.meta.filename)],
  ])('%s says nothing', (_name, picture) => {
    expect(pictureSize(picture)).toBeNull();
  });
});

describe('a picture before it is decoded', () => {
  const problemOf = (picture: Uint8Array): unknown => {
    try {
      return checkPicture(picture);
    } catch (error) {
      if (error instanceof UnreadablePicture) return error.problem;
      throw error;
    }
  };

  it('is refused if it is none, has none or would fill the memory', () => {
    expect(problemOf(new Uint8Array())).toEqual({ kind: 'empty' });
    expect(problemOf(bytes('Dear reader'))).toEqual({ kind: 'notPicture' });
    expect(problemOf(bytes('GIF89a', none(4)))).toEqual({ kind: 'notPicture' });
    expect(problemOf(bytes('GIF89a', [255, 255, 255, 255]))).toEqual({
      kind: 'tooManyPixels',
      width: 65_535,
      height: 65_535,
    });
    expect(problemOf(png)).toEqual({ width: 30, height: 20 });
  });
});
