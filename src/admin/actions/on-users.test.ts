import { expect, it } from 'vitest';
import { onUsers } from './on-users.ts';
import type { Input } from './pending.ts';

const subjects = Array.from({ length: 121 }, (_, at) => ({ id: `user-${at}`, name: '', row: {} }));

it('acts on as many users at once as Graph takes, and leaves nobody out', () => {
  const acts = onUsers('dismissUserRisk', subjects).acts({} as Input);
  const named = acts.map((act) => ('userIds' in act ? act.userIds : []));
  expect(named.map(({ length }) => length)).toEqual([60, 60, 1]);
  expect(named.flat()).toEqual(subjects.map(({ id }) => id));
});
