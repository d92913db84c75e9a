import { expect, it } from 'vitest';
import { inOrder, interruptOf, interrupts } from './interrupts.ts';
import { screenIds } from './states.ts';

it('knows the interrupt of every screen there is', () => {
  expect(screenIds.filter((id) => interruptOf(id) === 'other')).toEqual([]);
});

it('puts a new screen last among those that share the beginning of its id', () => {
  expect(interruptOf('mfa.prompt.face')).toBe('proof');
  expect(inOrder(['app', 'mfa.prompt.face', 'passwordChange.risk', 'mfa.denied'])).toEqual([
    'mfa.denied',
    'mfa.prompt.face',
    'passwordChange.risk',
    'app',
  ]);
});

it('puts a screen of no kind last of all', () => {
  expect(interruptOf('weather.report')).toBe('other');
  expect(inOrder(['weather.report', 'app'])).toEqual(['app', 'weather.report']);
  expect(interrupts.at(-1)).toBe('other');
});
