import { describe, expect, it } from 'vitest';
import { screenIds, screenStates } from '../../screens/states.ts';
import { entriesOf, find, mostFound, targetOf } from './entries.ts';

const entries = entriesOf({
  tools: [{ path: '/map', name: 'Flow map' }],
  scenarios: [{ id: 'risky-sign-in-mfa', title: 'A risky sign-in, remediated by MFA' }],
  titleOf: (screen) => `Title of ${screen}`,
  axisName: ({ name }) => name,
  valueName: (_axis, value) => value ?? 'as the page',
});
const ids = (typed: string) => find(entries, typed).map(({ id }) => id);

describe('the palette', () => {
  it('leads to every tool, scenario, screen, state and variant', () => {
    const all = entries.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toContain('/map');
    expect(all).toContain('/sign-in/risky-sign-in-mfa');
    expect(all).toContain('theme=dark');
    expect(all).toContain('brand=');
    for (const screen of screenIds)
      for (const state of Object.keys(screenStates[screen].states))
        expect(all).toContain(`/screens/${screen}/${state}`);
  });

  it('finds words in any order, and by what a thing is', () => {
    expect(ids('DARK theme')).toEqual(['theme=dark']);
    expect(ids('scenario mfa')).toEqual(['/sign-in/risky-sign-in-mfa']);
    expect(ids('state empty signin.password')).toEqual(['/screens/signIn.password/empty']);
    expect(ids('nothing like it')).toEqual([]);
  });

  it('puts first what begins as it was typed, and stops where nobody reads on', () => {
    expect(ids('title of app')[0]).toBe('/screens/app');
    expect(ids('')).toHaveLength(mostFound);
  });

  it('opens with the looks of the page, or changes them where it stands', () => {
    const present = { pathname: '/screens/app', search: new URLSearchParams('q=a&theme=light') };
    const linkTo = (path: string) => `${path}?theme=light`;
    const target = (id: string) =>
      targetOf(
        entries.find((one) => one.id === id)!,
        present,
        linkTo,
      );
    expect(target('/map')).toBe('/map?theme=light');
    expect(target('theme=dark')).toBe('/screens/app?q=a&theme=dark');
    expect(target('theme=')).toBe('/screens/app?q=a');
  });
});
