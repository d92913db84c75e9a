import { expect, it } from 'vitest';
import type { Term } from '../api/contract.ts';
import { matching } from './matching.ts';

const term = (kind: Term['kind'], value: string): Term => ({ kind, value, name: null });
const robin = term('user', 'robin');
const finance = term('group', 'finance');

it('says of what somebody has only what is asked for', () => {
  expect(matching({ includes: [term('group', 'Finance')], has: [robin, finance] })).toEqual([
    finance,
  ]);
  expect(matching({ includes: [robin], has: [robin, finance] })).toEqual([robin]);
});

it('says all of it where that is asked for in other words', () => {
  const all = [term('location', '198.51.100.24'), term('country', 'US')];
  expect(matching({ includes: [term('location', 'All')], has: all })).toEqual(all);
});
