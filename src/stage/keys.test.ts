import { expect, test } from 'vitest';
import { ownsKeys } from '../keys/owns-keys.ts';
import { actOfKey } from './keys.ts';

const press = (key: string, modifiers: Partial<Record<'shiftKey' | 'ctrlKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});

test.each([
  [press('PageDown'), false, 'next'],
  [press('PageUp'), false, 'back'],
  [press('PageDown', { shiftKey: true }), false, 'toggle'],
  [press('PageDown', { ctrlKey: true }), false, null],
  [press('PageUp', { shiftKey: true }), false, null],
  [press('Escape'), true, 'pause'],
  [press('Escape'), false, null],
  [press('n'), false, null],
])('key %#', (key, playing, act) => {
  expect(actOfKey(key, playing)).toBe(act);
});

const field = (value: string, uses = false) =>
  ({ value, closest: () => (uses ? {} : null) }) as unknown as Element;

test('keys belong to a field that somebody types in, not to one that is empty or was filled', () => {
  const typed = field('alex');
  expect(ownsKeys(typed, typed)).toBe(true);
  expect(ownsKeys(typed, null)).toBe(false);
  const empty = field('');
  expect(ownsKeys(empty, empty)).toBe(false);
});

test('keys belong to what uses them itself, and to nothing without a focus', () => {
  expect(ownsKeys(field('', true), null)).toBe(true);
  expect(ownsKeys(null, null)).toBe(false);
});
