import { describe, expect, it } from 'vitest';
import type { Act, Requirement } from '../api/contract.ts';
import { requirementOf, replyOf } from './fixture.ts';
import { expectedAfter, isExpected, positionOf, type Shown, shownOf } from './place.ts';

const to = (screen: string, state?: string): Act => ({
  actor: 'person',
  act: { type: 'next' },
  expect: state === undefined ? { screen } : { screen, state },
});
const plain = (screen: string): Shown => ({ screen, state: 'default', isRefusal: false });

const password = requirementOf('password');
const wrong = { ...password, error: 'invalidCredentials' } as Requirement;
const trial = requirementOf('tryAuthenticator');

describe('what is shown', () => {
  it('is the screen and its named state', () => {
    expect(shownOf({ screen: 'signIn.password', reply: replyOf(password) })).toEqual(
      plain('signIn.password'),
    );
    expect(shownOf({ screen: 'signIn.password', reply: replyOf(wrong) })).toEqual({
      screen: 'signIn.password',
      state: 'invalid-credentials',
      isRefusal: true,
    });
  });

  it('is another state where Windows is set up, which refuses nothing', () => {
    const reply = replyOf(password);
    const inSetup = { ...reply.context, surroundings: 'windowsSetup' as const };
    expect(
      shownOf({ screen: 'signIn.password', reply: { ...reply, context: inSetup } }),
    ).toMatchObject({ state: 'windows-setup', isRefusal: false });
  });

  it('is a plain page before there is a reply, and where the journey has a problem', () => {
    expect(shownOf({ screen: 'signIn.username', reply: null })).toEqual(plain('signIn.username'));
    expect(shownOf({ screen: 'problem.lost', reply: replyOf(wrong) })).toEqual(
      plain('problem.lost'),
    );
  });
});

describe('what a script expects', () => {
  const refused: Shown = { screen: 'a', state: 'wrong', isRefusal: true };

  it('is the state that it names, and no other', () => {
    expect(isExpected({ screen: 'a', state: 'wrong' }, refused)).toBe(true);
    expect(isExpected({ screen: 'a', state: 'empty' }, refused)).toBe(false);
    expect(isExpected({ screen: 'b', state: 'wrong' }, refused)).toBe(false);
    expect(isExpected({ screen: 'a', state: 'wrong' }, plain('a'))).toBe(false);
  });

  it('is any state that refuses nothing where it names none', () => {
    expect(isExpected({ screen: 'a' }, plain('a'))).toBe(true);
    expect(isExpected({ screen: 'a' }, { ...plain('a'), state: 'last-day' })).toBe(true);
    expect(isExpected({ screen: 'a' }, refused)).toBe(false);
  });
});

describe('the place in a script', () => {
  const script = ['a', 'b', 'a', 'c', 'b', 'b'].map((screen) => to(screen));
  const place = (screen: string, was: number) => positionOf(script, plain(screen), was);

  it('is before the first act at the user name', () => {
    expect(expectedAfter(script, 0)).toEqual({ screen: 'signIn.username' });
    expect(place('signIn.username', 5)).toBe(0);
    expect(positionOf([], plain('signIn.username'), 0)).toBe(0);
  });

  it('is after the act that leads there', () => {
    expect(expectedAfter(script, 4)).toEqual({ screen: 'c' });
    expect(expectedAfter(script, 99)).toBeUndefined();
    expect(place('c', 0)).toBe(4);
  });

  it.each([
    ['a', 0, 1],
    ['a', 3, 3],
    ['a', 6, 3],
    ['b', 3, 2],
    ['b', 4, 5],
    ['b', 6, 6],
  ])('nearest for %s from %i is %i', (screen, was, at) => {
    expect(place(screen, was)).toBe(at);
  });

  it('goes forward where both are as near', () => {
    expect(place('a', 2)).toBe(3);
  });

  it('is none for a screen that the script does not show', () => {
    expect(place('d', 0)).toBeNull();
  });

  it('is that of the state, and not of the same screen in another', () => {
    const refusals = [
      to('signIn.password'),
      to('signIn.password', 'invalid-credentials'),
      to('app'),
    ];
    expect(
      positionOf(refusals, shownOf({ screen: 'signIn.password', reply: replyOf(wrong) }), 1),
    ).toBe(2);
    const registers = [to('register.securityInfo.tryItOut'), to('register.securityInfo.added')];
    const view = (requirement: Requirement) =>
      shownOf({ screen: 'register.securityInfo.tryItOut', reply: replyOf(requirement) });
    expect(positionOf(registers, view(trial), 1)).toBe(1);
    expect(positionOf(registers, view({ ...trial, error: 'denied' } as Requirement), 1)).toBeNull();
  });
});
