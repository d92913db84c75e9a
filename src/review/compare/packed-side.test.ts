import { describe, expect, it } from 'vitest';
import { manifestOf, packOf, type TakenPicture } from '../pack/write-pack.ts';
import { readPack } from '../pack/read-pack.ts';
import type { Side } from './link.ts';
import { nearestLooks, pictureOf, picturesOf } from './packed-side.ts';

const taken = (state: string, theme: string, width: number): TakenPicture => ({
  file: `${state}-${theme}-${width}.png`,
  screen: 'app',
  state,
  variant: { theme },
  width,
  height: 740,
  bytes: Uint8Array.of(1, 2, 3),
});
const pictures = [
  taken('one', 'light', 360),
  taken('one', 'dark', 360),
  taken('one', 'dark', 1280),
  taken('two', 'light', 360),
];
const pack = readPack(
  'some.zip',
  packOf(manifestOf({ product: { version: '1', commit: null }, browser: 'B' }, pictures), pictures),
);
const side = (variant: Record<string, string>, state = 'one'): Side & { kind: 'packed' } => ({
  kind: 'packed',
  slot: 'before',
  screen: 'app',
  state,
  variant,
});

describe('a side from a pack', () => {
  it('has the pictures of its state', () => {
    expect(picturesOf(pack, side({})).map(({ file }) => file)).toEqual([
      'one-light-360.png',
      'one-dark-360.png',
      'one-dark-1280.png',
    ]);
  });

  it.each<[Record<string, string>, string | undefined]>([
    [{}, 'one-light-360.png'],
    [{ theme: 'dark' }, 'one-dark-360.png'],
    [{ width: '1280' }, 'one-dark-1280.png'],
    [{ theme: 'light', width: '1280' }, undefined],
    [{ locale: 'en' }, undefined],
  ])('with the looks %o is %s', (variant, file) => {
    expect(pictureOf(pack, side(variant))?.file).toBe(file);
  });

  it('comes as near as it can to what was looked at before', () => {
    const wanted = { theme: 'dark', width: '1280', locale: 'de' };
    expect(nearestLooks(pack, side(wanted))).toEqual({ theme: 'dark', width: '1280' });
    expect(nearestLooks(pack, side(wanted, 'two'))).toEqual({ theme: 'light', width: '360' });
    expect(nearestLooks(pack, side(wanted, 'three'))).toEqual(wanted);
  });
});
