import { expect, it } from 'vitest';
import type { AdministratorAct } from '../../api/contract.ts';
import type { ConsoleClient } from '../console-client.ts';
import { onUsers } from './on-users.ts';
import type { Input } from './pending.ts';
import { amountOf, runAll } from './run.ts';

const subjects = Array.from({ length: 150 }, (_, at) => ({ id: `user-${at}`, name: '', row: {} }));
const acts = onUsers('dismissUserRisk', subjects).acts({} as Input);

/** A client whose call of that number is refused. */
const refusingAt = (number: number): ConsoleClient => {
  let calls = 0;
  const act = (): Promise<unknown> => {
    calls += 1;
    return calls === number ? Promise.reject(new Error('Refused.')) : Promise.resolve(calls);
  };
  return { act } as unknown as ConsoleClient;
};

it('carries out every act, and keeps what was answered', async () => {
  expect(await runAll(refusingAt(9), acts)).toEqual({ replies: [1, 2, 3], rest: [] });
});

it('stops at the first refusal, and says what was done and what is left', async () => {
  const run = await runAll(refusingAt(2), acts);
  expect(run).toEqual({ replies: [1], rest: acts.slice(1), error: new Error('Refused.') });
  expect(amountOf(acts.slice(0, 1))).toBe(60);
  expect(amountOf(run.rest)).toBe(90);
});

it('counts an act on one thing as one', () => {
  const switched: AdministratorAct[] = [
    { type: 'updatePolicy', policyId: 'one', changes: {} },
    { type: 'revokeSessions', userId: 'ada' },
    { type: 'dismissSignInRisk', requestIds: ['first', 'second'] },
  ];
  expect(amountOf(switched)).toBe(4);
});
