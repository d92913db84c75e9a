import { expect, test } from 'vitest';
import { folded } from './folded.ts';

const group = (value: string, text: string | null = null) =>
  ({ kind: 'group', value, text }) as const;
const first = 'cf11b4fa-91b3-4ee3-83a8-efa436f3cc02';
const second = '8072f500-ee01-4cc9-accc-230f11be2d5e';
const blank = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx';

test('what has a name is said by it, and ids of a kind are counted where the first of them stands', () => {
  expect(
    folded([
      { kind: 'user', value: 'All', text: 'all users' },
      group(first),
      group('staff', 'Staff'),
      group(second),
      { kind: 'user', value: 'user-gone', text: null },
    ]),
  ).toEqual([
    { text: 'all users' },
    { kind: 'group', isBlank: false, ids: [first, second] },
    { text: 'Staff' },
    { kind: 'user', isBlank: false, ids: ['user-gone'] },
  ]);
});

test('an id that a published policy leaves to be filled in is nobody’s', () => {
  expect(folded([group(blank), group(first), group(blank.toUpperCase())])).toEqual([
    { kind: 'group', isBlank: true, ids: [blank, blank.toUpperCase()] },
    { kind: 'group', isBlank: false, ids: [first] },
  ]);
});

test('applications and places are counted by their ids, and said by what is no id', () => {
  expect(
    folded([
      { kind: 'application', value: first, text: null },
      { kind: 'workload', value: 'ServicePrincipalsInMyTenant', text: null },
      { kind: 'location', value: second, text: null },
    ]),
  ).toEqual([
    { kind: 'application', isBlank: false, ids: [first] },
    { text: 'ServicePrincipalsInMyTenant' },
    { kind: 'location', isBlank: false, ids: [second] },
  ]);
});

test('other values without a text stay what they are', () => {
  expect(folded([{ kind: 'platform', value: 'tizen', text: null }])).toEqual([{ text: 'tizen' }]);
});
