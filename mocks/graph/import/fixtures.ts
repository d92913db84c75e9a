import { importText } from './index.ts';

/** A policy with nothing to note about it. */
export const plainPolicy = {
  id: '5208359c-2e81-4458-9173-b79925c1d71f',
  displayName: 'Require MFA',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'], excludeGroups: ['14ee818d-85f3-4227-ad53-fab87b5787c7'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: [],
    signInRiskLevels: null,
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
};

/** The plain policy with other conditions. */
export const withConditions = (conditions: object) => ({
  ...plainPolicy,
  conditions: { ...plainPolicy.conditions, ...conditions },
});

/** The plain policy for other users. */
export const withUsers = (users: object) =>
  withConditions({ users: { ...plainPolicy.conditions.users, ...users } });

/** What becomes of a value as a file, and what is said about it. */
export const importOf = (value: unknown) => {
  const file = importText('export.json', JSON.stringify(value, null, 1));
  const codes = file.notes.map(({ code }) => code);
  return { ...file, codes, policy: file.policies[0]?.policy, unjudged: file.policies[0]?.unjudged };
};
