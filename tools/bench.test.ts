import { expect, test } from 'vitest';
import { compilePolicies, evaluate } from '../mocks/backend/conditional-access/index.ts';
import { crowdOf } from './bench/evaluation.ts';
import { summarise } from './bench/summary.ts';

test('the middle and the slow end of waits, in whatever order they come', () => {
  const waits = Array.from({ length: 100 }, (_, at) => 100 - at);
  expect(summarise(waits)).toEqual({ count: 100, median: 50, p95: 95 });
});

test('one wait is its own middle and end', () => {
  expect(summarise([7])).toEqual({ count: 1, median: 7, p95: 7 });
});

test('the policies and sign-ins that are timed come to different answers, the same both ways', () => {
  const { policies, signIns, directory } = crowdOf(40, 30);
  const judge = compilePolicies(policies, directory);
  const answers = signIns.map(judge);
  expect(answers).toEqual(signIns.map((signIn) => evaluate(policies, signIn, directory)));
  const reasons = new Set(answers.flat().map(({ analysisReasons }) => analysisReasons));
  expect([...reasons].toSorted()).toEqual([
    'application',
    'clientApps',
    'devicePlatform',
    'devices',
    'location',
    'notSet',
    'signInRisk',
    'userRisk',
    'users',
  ]);
});
