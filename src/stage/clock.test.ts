import { expect, test } from 'vitest';
import { createClock, secondsUntil } from './clock.ts';

const now = '2026-11-22T09:00:00.000Z';
const start = Date.parse(now);

test.each([
  [true, 2000],
  [false, 0],
])(
  'a clock that runs (%s) goes on in whole seconds from where the reply left it',
  (runs, passed) => {
    let elapsed = 1000;
    const clock = createClock(() => elapsed);
    expect(clock.now()).toBeNull();
    clock.tell({ now, runs });
    elapsed = 3500;
    expect(clock.now()).toBe(start + passed);
    expect(clock.runs()).toBe(runs);
  },
);

test('seconds left are whole and end at 0', () => {
  expect(secondsUntil('2026-11-22T09:00:29.100Z', start)).toBe(30);
  expect(secondsUntil('2026-11-22T08:59:00.000Z', start)).toBe(0);
});
