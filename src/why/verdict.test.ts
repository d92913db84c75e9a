import { expect, test } from 'vitest';
import type { AttemptStatus, Trace } from '../api/contract.ts';
import { hasEnded, verdictOf } from './verdict.ts';

const status = (outcome: AttemptStatus['outcome']): AttemptStatus => ({
  outcome,
  errorCode: 0,
  additionalDetails: null,
  requestId: 'r',
  correlationId: 'c',
  timestamp: '2026-11-22T09:00:00.000Z',
});
const asked = (metBy: string | null, control = 'mfa'): Trace['asked'] => [
  { control, policyIds: [], metBy },
];

test.each([
  ['granted', 'success', [], 'stage.verdict.granted'],
  ['granted', 'notApplied', [], 'stage.verdict.granted.notApplied'],
  ['blocked', 'failure', asked(null, 'block'), 'stage.verdict.blocked'],
  ['blocked', 'failure', asked(null), 'stage.verdict.blocked.otherwise'],
  ['failed', 'failure', asked(null), 'stage.verdict.failed'],
  ['interrupted', 'failure', asked(null), 'stage.verdict.interrupted.asked'],
  ['interrupted', 'success', asked('claim'), 'stage.verdict.interrupted'],
] as const)(
  '%s with Conditional Access %s',
  (outcome, conditionalAccessStatus, demands, expected) => {
    const trace = { status: status(outcome), conditionalAccessStatus, asked: [...demands] };
    expect(verdictOf(trace)).toBe(expected);
  },
);

test('without an attempt there is no verdict and no end', () => {
  expect(verdictOf({ status: null, conditionalAccessStatus: 'notApplied', asked: [] })).toBeNull();
  expect([hasEnded(null), hasEnded(status('interrupted')), hasEnded(status('blocked'))]).toEqual([
    false,
    false,
    true,
  ]);
});
