import { describe, expect, it } from 'vitest';
import { besideItself, type Side, sideInLink, sideOfLink } from './link.ts';

const shown = { screen: 'signIn.password', state: 'too-long', variant: {} };

describe('a side of a comparison in a link', () => {
  it.each<[string, Side]>([
    ['signIn.password/too-long', { kind: 'live', ...shown }],
    [
      'signIn.password/too-long?theme=dark&width=360',
      { kind: 'live', ...shown, variant: { theme: 'dark', width: '360' } },
    ],
    [
      'before:signIn.password/too-long?width=360',
      { kind: 'packed', slot: 'before', ...shown, variant: { width: '360' } },
    ],
    ['after:signIn.password/too-long', { kind: 'packed', slot: 'after', ...shown }],
    ['picture', { kind: 'picture' }],
  ])('%s', (text, side) => {
    expect(sideInLink(side)).toBe(text);
    expect(sideOfLink(text)).toEqual(side);
  });

  it.each(['', 'signIn.password', 'later:a/b', 'a/b/c', '<b>/x'])('%o means none', (text) => {
    expect(sideOfLink(text)).toBeNull();
  });
});

describe('a state beside itself in another theme', () => {
  const parametersIn = (looks: Record<string, string>) =>
    besideItself({ screen: 'signIn.password', state: 'too-long' }, looks);

  it('keeps its looks, and is light and dark where nothing is said', () => {
    expect(parametersIn({ width: '360' })).toEqual({
      a: 'signIn.password/too-long?width=360&theme=light',
      b: 'signIn.password/too-long?width=360&theme=dark',
    });
    expect(parametersIn({ theme: 'high-contrast' }).b).toContain('theme=dark');
    expect(parametersIn({ theme: 'dark' })).toEqual({
      a: 'signIn.password/too-long?theme=dark',
      b: 'signIn.password/too-long?theme=light',
    });
  });
});
