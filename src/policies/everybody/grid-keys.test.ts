import { expect, it } from 'vitest';
import { movedBy } from './grid-keys.ts';

const last = { row: 9, column: 4 };
const from = { row: 3, column: 2 };

it.each([
  ['ArrowDown', false, { row: 4, column: 2 }],
  ['ArrowUp', false, { row: 2, column: 2 }],
  ['ArrowLeft', false, { row: 3, column: 1 }],
  ['ArrowRight', false, { row: 3, column: 3 }],
  ['PageDown', false, { row: 9, column: 2 }],
  ['PageUp', false, { row: 0, column: 2 }],
  ['Home', false, { row: 3, column: -1 }],
  ['End', false, { row: 3, column: 4 }],
  ['Home', true, { row: -1, column: 0 }],
  ['End', true, last],
])('%s with control %s leads on', (key, isControl, to) => {
  expect(movedBy({ key, isControl }, from, last, false)).toEqual(to);
});

it('goes the other way from right to left', () => {
  const left = { key: 'ArrowLeft', isControl: false };
  expect(movedBy(left, from, last, true)).toEqual({ row: 3, column: 3 });
});

it('stays within the grid, and never goes where both names meet', () => {
  const press = (key: string, place: typeof from) =>
    movedBy({ key, isControl: false }, place, last, false);
  expect(press('ArrowUp', { row: 0, column: -1 })).toEqual({ row: 0, column: -1 });
  expect(press('ArrowLeft', { row: -1, column: 0 })).toEqual({ row: -1, column: 0 });
  expect(press('ArrowDown', { row: 9, column: 2 })).toEqual({ row: 9, column: 2 });
  expect(press('Home', { row: -1, column: 3 })).toEqual({ row: -1, column: 0 });
});

it('leaves every other key alone', () => {
  expect(movedBy({ key: 'a', isControl: false }, from, last, false)).toBeNull();
  expect(movedBy({ key: 'toString', isControl: false }, from, last, false)).toBeNull();
});
