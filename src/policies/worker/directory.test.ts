import { describe, expect, it } from 'vitest';
import {
  evaluate,
  type SignInConditions,
} from '../../../mocks/backend/conditional-access/index.ts';
import { importText } from '../../../mocks/graph/import/index.ts';
import { knownOf, withOuterGroups } from './directory.ts';
import { policyWith } from './fixtures.ts';
import { gatherSet } from './policy-set.ts';

const office = '5208359c-2e81-4458-9173-b79925c1d720';

/** Blocks everywhere but at the office. */
const policy = policyWith({
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    locations: { includeLocations: ['All'], excludeLocations: [office] },
  },
});

const signIn = (ipAddress: string, country: string | null): SignInConditions => ({
  user: {
    id: 'ada',
    userType: 'member',
    externalUserType: 'none',
    externalTenantId: null,
    groupIds: [],
    roleTemplateIds: [],
  },
  target: { kind: 'application', appId: 'app' },
  clientAppType: 'browser',
  devicePlatform: 'windows',
  ipAddress,
  country,
  signInRiskLevel: 'none',
  userRiskLevel: 'none',
  insiderRiskLevel: 'none',
  device: { isCompliant: false, trustType: null, attributes: {} },
  authenticationFlow: { transferMethod: 'none' },
});

type Namings = Parameters<typeof gatherSet>[0]['namings'];

const appliesAt = (
  values: readonly unknown[],
  namings: Namings,
  ...from: [string, string | null]
) => {
  const imports = values.map((one, at) => importText(`${at}.json`, JSON.stringify(one)));
  const gathered = gatherSet({ imports, namings });
  const policies = gathered.policies.map((one) => one.policy);
  return evaluate(policies, signIn(...from), knownOf(gathered).directory)[0]?.policyApplies;
};

const byAddress = {
  id: office,
  displayName: 'Office',
  ipRanges: [{ cidrAddress: '203.0.113.0/24' }],
};
const byCountry = { id: office, displayName: 'Nordics', countriesAndRegions: ['DK', 'SE'] };

describe('a policy on a place', () => {
  it.each([
    ['an export says by address', [policy, byAddress], []],
    ['an export says by country', [policy, byCountry], []],
    [
      'the user says by address',
      [policy],
      [
        {
          kind: 'location',
          written: office,
          displayName: null,
          place: { ipRanges: byAddress.ipRanges, isTrusted: false },
        },
      ],
    ],
    [
      'the user says by country',
      [policy],
      [
        {
          kind: 'location',
          written: office,
          displayName: 'Nordics',
          place: { countriesAndRegions: ['DK'] },
        },
      ],
    ],
  ] as const)('is judged by where %s that it is', (_, values, namings) => {
    expect(appliesAt(values, namings, '203.0.113.7', 'DK')).toBe(false);
    expect(appliesAt(values, namings, '198.51.100.7', 'US')).toBe(true);
  });

  it('of which nothing says where it is has nobody in it', () => {
    expect(appliesAt([policy], [], '203.0.113.7', 'DK')).toBe(true);
  });
});

describe('names', () => {
  it('of what is named like a placeholder come from a file too', () => {
    const groups = { groups: [{ id: '<Break glass>', displayName: 'Emergency access' }] };
    const imports = [policyWith(), groups].map((one, at) =>
      importText(`${at}.json`, JSON.stringify(one)),
    );
    const gathered = gatherSet({ imports, namings: [] });
    expect(gathered.names).toEqual([]);
    expect(knownOf(gathered).directory.groups).toEqual([
      { id: '<Break glass>', displayName: 'Emergency access' },
    ]);
  });
});

describe('groups in groups', () => {
  const group = (id: string, ...members: string[]) =>
    ({ kind: 'group', id, displayName: id, path: '', place: null, members }) as const;

  it('count for whoever is in the inner one, also where they go round', () => {
    const objects = [group('a', 'b'), group('b', 'c'), group('c', 'a'), group('d', 'c')];
    expect(withOuterGroups(['c'], objects).toSorted()).toEqual(['a', 'b', 'c', 'd']);
    expect(withOuterGroups(['d'], objects)).toEqual(['d']);
  });
});
