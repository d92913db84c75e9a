import type { World } from '../backend/world.ts';

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const shifted = (value: unknown, ms: number): unknown => {
  if (typeof value === 'string' && moment.test(value))
    return new Date(Date.parse(value) + ms).toISOString();
  if (Array.isArray(value)) return value.map((one) => shifted(one, ms));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shifted(one, ms)]));
};

/** A world that begins now and runs, with all that lay before it as long ago as it was. */
export const onMachineClock = (world: World, now: string): World => {
  const { startsAt } = world.clock;
  if (startsAt === null) return world;
  const moved = shifted(world, Date.parse(now) - Date.parse(startsAt)) as World;
  return { ...moved, clock: { ...moved.clock, startsAt: null } };
};
