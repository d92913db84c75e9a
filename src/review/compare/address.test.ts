import { describe, expect, it } from 'vitest';
import { namedState } from '../use-drawn-state.ts';
import { readAddress } from './address.ts';

const read = (search: string) => readAddress(new URLSearchParams(search));

describe('an address of a comparison', () => {
  it('shows a state that there is, in two looks, where nothing is said', () => {
    const { sides, mode, mix, ignored } = read('');
    const { a, b } = sides;
    if (a.kind !== 'live' || b.kind !== 'live') throw new Error('Both are live.');
    expect(namedState(a.screen, a.state)).toBeDefined();
    expect([a.variant, b.variant]).toEqual([{ theme: 'light' }, { theme: 'dark' }]);
    expect([mode, mix, ignored]).toEqual(['split', 50, []]);
  });

  it('says both sides, the mode and the mix', () => {
    const { sides, mode, mix } = read(
      `a=${encodeURIComponent('signIn.password/empty?width=360')}&b=picture&mode=onion&mix=0`,
    );
    expect(sides.a).toMatchObject({ state: 'empty', variant: { width: '360' } });
    expect(sides.b).toEqual({ kind: 'picture' });
    expect([mode, mix]).toEqual(['onion', 0]);
  });

  it('leaves out what means nothing, and names it', () => {
    const { sides, ignored } = read('a=%3Cb%3E&mode=5&mix=101');
    expect(sides).toEqual(read('').sides);
    expect(ignored).toEqual([
      ['a', '<b>'],
      ['mode', '5'],
      ['mix', '101'],
    ]);
  });
});
