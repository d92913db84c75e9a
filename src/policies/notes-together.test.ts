import { expect, test } from 'vitest';
import { together } from './notes-together.ts';
import type { ImportNote } from './worker/import-types.ts';

const note = (part: Partial<ImportNote>): ImportNote => ({
  code: 'emptyPart',
  values: {},
  policy: 'One',
  place: { line: 1, column: 1 },
  path: '[0]',
  ...part,
});

test('what is said of several parts of a policy is said once, with all of their places, where the first stood', () => {
  const [empty, unknown, ...more] = together([
    note({ path: '[0].Conditions.Platforms', place: { line: 9, column: 7 } }),
    note({ code: 'keyLeftOut', values: { key: 'Colour' }, path: '[0].Colour' }),
    note({ path: '[0].SessionControls', place: null }),
  ]);
  expect(empty).toEqual({
    code: 'emptyPart',
    values: {},
    policy: 'One',
    at: [
      { path: '[0].Conditions.Platforms', place: { line: 9, column: 7 } },
      { path: '[0].SessionControls', place: null },
    ],
  });
  expect(unknown?.at.map(({ path }) => path)).toEqual(['[0].Colour']);
  expect(more).toEqual([]);
});

test('what is said of two policies, or of two values, stays apart', () => {
  const said = together([
    note({}),
    note({ policy: 'Two' }),
    note({ code: 'keyLeftOut', values: { key: 'Colour' } }),
    note({ code: 'keyLeftOut', values: { key: 'Size' } }),
  ]);
  expect(said.map(({ policy, values }) => [policy, values['key']])).toEqual([
    ['One', undefined],
    ['Two', undefined],
    ['One', 'Colour'],
    ['One', 'Size'],
  ]);
});
