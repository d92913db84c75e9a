import { expect, test } from 'vitest';
import type { Situation } from '../../api/contract.ts';
import {
  countBy,
  type Entry,
  type Filters,
  find,
  fold,
  groupBySituation,
  type Outcome,
} from './search.ts';

const entry = (id: string, situation: Situation, outcome: Outcome, title: string): Entry => ({
  scenario: {
    id,
    situation,
    knowsAccounts: false,
    outcome,
    context: {
      organisation: { id: 'contoso', displayName: 'Contoso' },
      application: { id: 'mail', displayName: 'Mail' },
      surroundings: 'browser',
      account: null,
    },
  },
  title,
  summary: 'Une soirée à Zürich.',
});

const entries = [
  entry('user-blocked', 'blocked', 'blocked', 'Blocked by policy'),
  entry('risky-sign-in-mfa', 'riskySignIn', 'granted', 'Prove it is you'),
  entry('risky-sign-in-denied', 'riskySignIn', 'interrupted', 'Denied on the phone'),
];
const everything: Filters = { text: '', situation: null, outcome: null };
const ids = (found: Entry[]) => found.map(({ scenario }) => scenario.id);

test('folds case, accents and invisible marks', () => {
  expect(fold('\u202eSOIRÉE\u202c')).toBe('soiree');
});

test.each([
  ['PROVE', ['risky-sign-in-mfa']],
  ['soiree zurich', ids(entries)],
  ['contoso phone', ['risky-sign-in-denied']],
  ['user-blocked', ['user-blocked']],
  ['nothing like it', []],
])('finds "%s"', (text, expected) => {
  expect(ids(find(entries, { ...everything, text }))).toEqual(expected);
});

test('all filters hold together', () => {
  expect(
    ids(find(entries, { text: 'phone', situation: 'riskySignIn', outcome: 'interrupted' })),
  ).toEqual(['risky-sign-in-denied']);
});

test('counts a choice as if it were made, with the other filters as they are', () => {
  const counts = countBy(
    entries,
    { text: '', situation: 'riskySignIn', outcome: 'granted' },
    'outcome',
  );
  expect([
    counts.all,
    counts.of('granted'),
    counts.of('interrupted'),
    counts.of('blocked'),
  ]).toEqual([2, 1, 1, 0]);
});

test('groups in the order of the situations and leaves empty ones out', () => {
  expect(groupBySituation(entries).map(({ situation }) => situation)).toEqual([
    'riskySignIn',
    'blocked',
  ]);
});
