import { expect, it } from 'vitest';
import { describePolicy } from './describe-policy.ts';
import { testDirectory, testPolicy } from './fixtures.ts';

it('says what a policy is for, what it asks for and what it does to a session, with no sign-in', () => {
  const policy = testPolicy('P', {
    conditions: {
      users: { includeUsers: ['All'], excludeGroups: ['<Break glass>', 'grp-x'] },
      userRiskLevels: ['high'],
      locations: { includeLocations: ['All'], excludeLocations: ['loc-office'] },
    },
    grantControls: {
      operator: 'OR',
      builtInControls: ['block', 'mfa', 'unknownFutureValue'],
      termsOfUse: ['terms'],
    },
    sessionControls: { persistentBrowser: { isEnabled: true, mode: 'never' } },
  });
  const groups = [{ id: '<Break glass>', displayName: 'Break glass' }];
  const { conditions, controls, sessionControls, operator } = describePolicy(
    policy,
    { ...testDirectory, groups },
    () => null,
    () => 'House rules',
  );
  expect(
    conditions.map(({ condition, includes, excludes }) => [
      condition,
      includes.map(({ value }) => value),
      excludes.map(({ value, name }) => name ?? value),
    ]),
  ).toEqual([
    ['users', ['All'], ['Break glass', 'grp-x']],
    ['applications', ['All'], []],
    ['locations', ['All'], ['Office']],
    ['userRiskLevels', ['high'], []],
  ]);
  expect(operator).toBe('OR');
  expect(controls.map(({ control, name }) => [control, name])).toEqual([
    ['block', null],
    ['mfa', null],
    ['termsOfUse', 'House rules'],
    ['unknownFutureValue', null],
  ]);
  expect(sessionControls).toMatchObject([{ control: 'persistentBrowser', setting: 'never' }]);
});
