import { describe, expect, it } from 'vitest';
import { grouped } from './grouped.ts';
import type { Finding } from './use-sweep.ts';

const finding = (state: string, rest: Partial<Finding> = {}): Finding => ({
  screen: 'signIn.password',
  state,
  locale: 'en',
  kind: 'clipped',
  text: 'Sign in',
  id: 'signIn.password.title',
  ...rest,
});

describe('findings', () => {
  it('of one text are one, with each state once', () => {
    const [group, ...others] = grouped([finding('a'), finding('b'), finding('b')]);
    expect(group?.states.map(({ state }) => state)).toEqual(['a', 'b']);
    expect(others).toEqual([]);
  });

  it('in another language or of another kind stand for themselves', () => {
    expect(
      grouped([finding('a'), finding('a', { locale: 'de' }), finding('a', { kind: 'beyond' })]),
    ).toHaveLength(3);
  });

  it('of messages come before those of names and values', () => {
    const groups = grouped([finding('a', { id: null, text: 'mona' }), finding('b')]);
    expect(groups.map(({ text }) => text)).toEqual(['Sign in', 'mona']);
  });
});
