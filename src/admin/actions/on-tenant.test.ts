import { describe, expect, it } from 'vitest';
import type { Policy } from '../graph-types.ts';
import { editPolicy } from './on-tenant.ts';

const policy = {
  id: 'p1',
  displayName: 'CA010',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'], excludeUsers: ['emergency'] },
    userRiskLevels: ['high'],
    locations: { includeLocations: ['All'], excludeLocations: [] },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
  sessionControls: null,
} as unknown as Policy;

const changesOf = (json: object) => {
  const [act] = editPolicy(policy).acts({ json: JSON.stringify(json) } as never);
  return act && 'changes' in act ? act.changes : null;
};

describe('a policy that is edited as JSON', () => {
  it('loses what is taken out of the text, which an update would keep', () => {
    expect(
      changesOf({ ...policy, conditions: { users: { includeUsers: ['All'] } } }),
    ).toMatchObject({
      conditions: {
        users: { includeUsers: ['All'], excludeUsers: [] },
        userRiskLevels: [],
        locations: null,
      },
    });
  });

  it('becomes what is typed where nothing is taken out', () => {
    const { id: _id, ...whole } = policy;
    expect(changesOf({ ...whole, state: 'disabled' })).toEqual({ ...whole, state: 'disabled' });
  });
});
