import { expect, it } from 'vitest';
import { testWorld } from '../scenarios/fixture.ts';
import { issueId, issueNumber, issueSecret } from './ids.ts';
import type { World } from './world.ts';

/** What a world issues when it is asked some times in a row. */
const row = <T>(times: number, issue: (world: World) => { world: World; value: T }): T[] => {
  let world = testWorld();
  return Array.from({ length: times }, () => {
    const issued = issue(world);
    world = issued.world;
    return issued.value;
  });
};

const ids = (world: World) => {
  const issued = issueId(world, 'attempt');
  return { world: issued.world, value: issued.id };
};
const numbers = (world: World) => {
  const issued = issueNumber(world);
  return { world: issued.world, value: issued.number };
};
const secrets = (world: World) => {
  const issued = issueSecret(world);
  return { world: issued.world, value: issued.secret };
};

it('ids are version 4 UUIDs of the common variant', () => {
  for (const id of row(100, ids))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('numbers have two digits and use the whole range', () => {
  const many = row(2000, numbers);
  for (const number of many) expect(number).toMatch(/^[1-9]\d$/);
  expect(new Set(many).size).toBe(90);
});

it('secrets are 160 bits in base32', () => {
  for (const secret of row(100, secrets)) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
});

it.each([
  ['ids', ids],
  ['secrets', secrets],
])('%s never come twice', (_what, issue) => {
  const many = row<string>(500, issue);
  expect(new Set(many).size).toBe(many.length);
});

it('the same world issues the same, and another seed, purpose or turn something else', () => {
  const world = testWorld();
  const { id } = issueId(world, 'attempt');
  expect(issueId(testWorld(), 'attempt').id).toBe(id);
  expect(issueId({ ...world, seed: 'other' }, 'attempt').id).not.toBe(id);
  expect(issueId(world, 'request').id).not.toBe(id);
  expect(issueId({ ...world, issued: 1 }, 'attempt').id).not.toBe(id);
});

it('what was issued is counted, and the world it came from stays as it was', () => {
  const world = testWorld();
  expect(issueId(world, 'attempt').world).toEqual({ ...world, issued: 1 });
  expect(world.issued).toBe(0);
});
