import { describe, expect, it } from 'vitest';
import { hrefOf, isMadeIn, looksOf, usualWidth } from './looks.ts';

const comment = {
  id: 'c 1',
  screen: 'signIn.username',
  state: 'default',
  variant: { theme: 'dark', text: '200' },
  point: { x: 0.5, y: 0.5, width: 360 },
};

describe('the looks of a comment', () => {
  it('are what the address says, without the width and what counts anyway', () => {
    const search = new URLSearchParams(
      'theme=dark&locale=en&text=200&width=360&brand=none&q=x&focus=hidden',
    );
    expect(looksOf(search, 'light')).toEqual({ theme: 'dark', text: '200' });
  });

  it('have the theme of the device where the address has none', () => {
    expect(looksOf(new URLSearchParams('theme=pink'), 'dark')).toEqual({ theme: 'dark' });
  });

  it('are those of the page, or others', () => {
    const looks = { text: '200', theme: 'dark' };
    expect(isMadeIn(comment, looks, 360)).toBe(true);
    expect(isMadeIn(comment, looks, 1280)).toBe(false);
    expect(isMadeIn(comment, { theme: 'dark' }, 360)).toBe(false);
    expect(isMadeIn(comment, { ...looks, locale: 'de' }, 360)).toBe(false);
  });

  it('are in its link, with the comment, and nothing else is', () => {
    expect(hrefOf(comment)).toBe(
      '/screens/signIn.username/default?theme=dark&width=360&text=200&comments=shown&comment=c+1',
    );
  });

  it('of another version are in its link as far as they mean something', () => {
    const old = { ...comment, variant: { theme: 'pink', shape: 'round', locale: 'de' } };
    expect(hrefOf({ ...old, point: { ...old.point, width: 5000 } })).toBe(
      '/screens/signIn.username/default?locale=de&comments=shown&comment=c+1',
    );
    expect(hrefOf({ ...comment, screen: '../a?b', variant: {} })).toMatch(
      /^\/screens\/\.\.%2Fa%3Fb\/default\?/,
    );
  });
});

describe('the width that a state is drawn in', () => {
  it.each([
    [2000, 1280],
    [1279, 768],
    [400, 360],
    [340, 320],
    [100, 320],
  ])('is for a room of %s px %s', (room, width) => expect(usualWidth(room)).toBe(width));
});
