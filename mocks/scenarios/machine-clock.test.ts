import { expect, it } from 'vitest';
import { later, testWorld } from './fixture.ts';
import { scenarioById } from './index.ts';
import { onMachineClock } from './machine-clock.ts';
import { ordinaryMoment, worldOf } from './scenario.ts';

const now = '2031-05-06T07:08:09.000Z';

it('begins now, and runs', () => {
  expect(onMachineClock(testWorld(), now).clock).toEqual({ startsAt: null, advanced: 0 });
});

it('keeps what lay before as long ago as it was', () => {
  const scenario = scenarioById('registration-day-9-skip');
  if (!scenario) throw new Error('The scenario has gone.');
  const world = worldOf(scenario);
  const began = (one: typeof world) => Date.parse(one.people[0]?.registrationClockStartedAt ?? '');
  const moved = onMachineClock(world, now);
  expect(Date.parse(now) - began(moved)).toBe(Date.parse(ordinaryMoment) - began(world));
});

it('leaves a world alone that runs already', () => {
  const running = testWorld({ startsAt: null });
  expect(onMachineClock(running, later(99))).toBe(running);
});
