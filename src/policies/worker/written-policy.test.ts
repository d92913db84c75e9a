import { expect, it } from 'vitest';
import { policyWith, importedSet } from './fixtures.ts';
import { asWritten } from './written-policy.ts';

const users = { includeUsers: ['All'] };
const applications = { includeApplications: ['All'] };

it.each([
  ['a control', { grantControls: { operator: 'OR', builtInControls: ['mfa', 'retinaScan'] } }],
  [
    'two controls and one between them',
    { grantControls: { operator: 'OR', builtInControls: ['iris', 'mfa', 'retinaScan'] } },
  ],
  ['a condition', { conditions: { users, applications, moonPhase: ['full'] } }],
  [
    'a platform in a list',
    {
      conditions: { users, applications, platforms: { includePlatforms: ['android', 'toaster'] } },
    },
  ],
  [
    'one of several words in a text',
    {
      conditions: {
        users: {
          includeGuestsOrExternalUsers: { guestOrExternalUserTypes: 'internalGuest,martian' },
        },
        applications,
      },
    },
  ],
  [
    'the spelling of PowerShell',
    { grantControls: undefined, GrantControls: { BuiltInControls: ['Mfa', 'RetinaScan'] } },
  ],
])('%s that no rule knows is there again when it is read again', (_, part) => {
  const [first] = importedSet(policyWith(part)).policies;
  if (!first) throw new Error('It is read.');
  expect(first.unjudged).not.toEqual([]);
  const [again] = importedSet(asWritten(first)).policies;
  expect(again?.policy).toEqual(first.policy);
  expect(again?.unjudged.map(({ path, value }) => [path.toLowerCase(), value])).toEqual(
    first.unjudged.map(({ path, value }) => [path.toLowerCase(), value]),
  );
});
