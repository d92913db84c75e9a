import { describe, expect, it } from 'vitest';
import { parsePolicies } from '../index.ts';
import { importOf, plainPolicy, withConditions, withUsers } from './fixtures.ts';

const pascal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key.charAt(0).toUpperCase() + key.slice(1),
      pascal(part),
    ]),
  );
};

const withSession = (sessionControls: object) => ({ ...plainPolicy, sessionControls });
const withGrant = (grantControls: object) => ({ ...plainPolicy, grantControls });

describe('a policy', () => {
  it('in PascalCase says the same as in camel case', () => {
    const { policy, notes } = importOf(pascal(plainPolicy));
    expect(policy).toEqual(parsePolicies(plainPolicy).policies[0]);
    expect(notes).toEqual([]);
  });

  it('has no annotation in it', () => {
    const { policy, notes } = importOf({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#x',
      '#microsoft.graph.restore': { title: 'microsoft.graph.restore', target: 'x' },
      'state@odata.type': '#microsoft.graph.conditionalAccessPolicyState',
      ...withConditions({
        'clientAppTypes@odata.type': '#Collection(microsoft.graph.conditionalAccessClientApp)',
        '@odata.type': '#microsoft.graph.conditionalAccessConditionSet',
      }),
    });
    expect(policy).toEqual(parsePolicies(plainPolicy).policies[0]);
    expect(notes).toEqual([]);
  });

  it('has empty parts that are not configured, each noted once', () => {
    const { policy, codes, notes } = importOf(
      pascal({
        ...withConditions({
          locations: { includeLocations: null, excludeLocations: null },
          platforms: {},
          devices: [],
          clientApplications: {
            includeServicePrincipals: null,
            servicePrincipalFilter: { mode: null, rule: null },
          },
          users: {
            includeUsers: ['All'],
            includeGuestsOrExternalUsers: {
              guestOrExternalUserTypes: null,
              externalTenants: { membershipKind: null },
            },
          },
        }),
        sessionControls: { signInFrequency: { isEnabled: null, value: null } },
        additionalProperties: {},
      }),
    );
    expect(policy?.sessionControls).toBeNull();
    expect(policy?.conditions).toMatchObject({
      locations: null,
      platforms: null,
      devices: null,
      clientApplications: null,
      users: { includeGuestsOrExternalUsers: null },
    });
    expect([...new Set(codes)]).toEqual(['emptyPart']);
    expect(notes.map(({ path }) => path).toSorted()).toEqual([
      'Conditions.ClientApplications',
      'Conditions.Devices',
      'Conditions.Locations',
      'Conditions.Platforms',
      'Conditions.Users.IncludeGuestsOrExternalUsers',
      'SessionControls',
    ]);
  });

  it('stays one for workload identities, whatever of them it names', () => {
    const { policy } = importOf(
      withConditions({ clientApplications: { excludeServicePrincipals: ['x'] } }),
    );
    expect(policy?.conditions.clientApplications).not.toBeNull();
  });

  it('has what the SDK put into AdditionalProperties', () => {
    const { policy, codes } = importOf(
      withConditions({
        AdditionalProperties: {
          '@odata.type': 'x',
          authenticationFlows: { transferMethods: 'deviceCodeFlow' },
        },
      }),
    );
    expect(policy?.conditions.authenticationFlows).toEqual({ transferMethods: 'deviceCodeFlow' });
    expect(codes).toEqual(['additionalProperties']);
  });

  it.each([
    ['no state', undefined, 'enabled', 'stateMissing'],
    ['On', 'On', 'enabled', 'stateRead'],
    ['Report-only', 'Report-only', 'enabledForReportingButNotEnforced', 'stateRead'],
    ['another state', 'constructor', 'enabled', 'stateUnknown'],
  ])('with %s is read, and that is noted', (_, state, read, code) => {
    const { policy, codes } = importOf({ ...plainPolicy, state });
    expect(policy?.state).toBe(read);
    expect(codes).toContain(code);
    expect(codes.includes('cannotBeJudged')).toBe(code === 'stateUnknown');
  });

  it('without a name goes by what is around it, its id or its file', () => {
    const { displayName: _, ...nameless } = plainPolicy;
    const { id: __, ...neither } = nameless;
    expect(importOf(nameless).policy?.displayName).toBe(plainPolicy.id);
    expect(importOf(neither).policy?.displayName).toBe('export');
    const template = importOf({ name: 'Block legacy', details: neither });
    expect(template.policy?.displayName).toBe('Block legacy');
    expect(template.codes).toEqual(['foundUnder', 'nameAssumed']);
  });

  it.each([
    [
      'a newer control',
      withGrant({ operator: 'OR', builtInControls: ['mfa', 'faceScan'] }),
      'grantControls.builtInControls[1]',
      'faceScan',
    ],
    [
      'an unknown level',
      withConditions({ signInRiskLevels: ['severe'] }),
      'conditions.signInRiskLevels[0]',
      'severe',
    ],
    [
      'one unknown flag of two',
      withConditions({ authenticationFlows: { transferMethods: 'deviceCodeFlow,beam' } }),
      'conditions.authenticationFlows.transferMethods',
      'beam',
    ],
    [
      'a newer condition',
      withConditions({ agentIdRiskLevels: ['high'] }),
      'conditions.agentIdRiskLevels',
      'high',
    ],
    [
      'a newer session control',
      withSession({ newThing: { isEnabled: true } }),
      'sessionControls.newThing',
      '{…}',
    ],
    [
      'a partial roll-out',
      { ...plainPolicy, partialEnablementStrategy: { percent: 5 } },
      'partialEnablementStrategy',
      '{…}',
    ],
    [
      'a filter with an unknown mode',
      withConditions({ devices: { deviceFilter: { mode: 'maybe', rule: 'x' } } }),
      'conditions.devices.deviceFilter.mode',
      'maybe',
    ],
    [
      'an unknown user action',
      withConditions({ applications: { includeUserActions: ['urn:user:dance'] } }),
      'conditions.applications.includeUserActions',
      'urn:user:dance',
    ],
    [
      'an unknown device state',
      withConditions({ devices: { excludeDeviceStates: ['Shiny'] } }),
      'conditions.devices',
      'Shiny',
    ],
  ])('with %s is kept, and what cannot be judged is named', (_, value, path, said) => {
    const { policies, codes, unjudged } = importOf(value);
    expect(policies).toHaveLength(1);
    expect(codes).toContain('cannotBeJudged');
    expect(unjudged).toContainEqual({ path, value: said });
  });

  it('says nothing of newer keys that are not configured', () => {
    const { notes } = importOf({
      ...withConditions({ agents: null, times: null }),
      deletedDateTime: null,
      partialEnablementStrategy: null,
      sessionControls: null,
      description: 'Ours.',
    });
    expect(notes).toEqual([]);
  });

  it('says of an object in place of a list of words only that it cannot be judged', () => {
    expect(importOf(withConditions({ clientAppTypes: { a: 1 } })).notes).toMatchObject([
      { code: 'cannotBeJudged', values: { value: '{…}' } },
    ]);
    expect(importOf(withConditions({ clientAppTypes: 'quantum' })).notes).toMatchObject([
      { code: 'valueAsList', values: { value: 'quantum' } },
      { code: 'cannotBeJudged', values: { value: 'quantum' } },
    ]);
  });

  it('says which of its own keys were left out', () => {
    expect(importOf({ ...plainPolicy, owner: 'me' }).notes).toMatchObject([
      { code: 'keyLeftOut', values: { key: 'owner' } },
    ]);
  });

  it.each([
    [
      'one value in place of a list',
      withUsers({ includeUsers: 'All' }),
      ['includeUsers', ['All']],
      'valueAsList',
    ],
    [
      'a counted list',
      withUsers({ includeUsers: { value: ['All'], Count: 1 } }),
      ['includeUsers', ['All']],
      'valueAsList',
    ],
    [
      'objects in place of ids',
      withUsers({
        includeGroups: [{ id: '14ee818d-85f3-4227-ad53-fab87b5787c7', displayName: 'HR' }],
      }),
      ['includeGroups', ['14ee818d-85f3-4227-ad53-fab87b5787c7']],
      'idOfObject',
    ],
  ] as const)('reads %s, and says so', (_, value, [key, ids], code) => {
    const { policy, codes } = importOf(value);
    expect(policy?.conditions.users[key]).toEqual(ids);
    expect(codes).toEqual([code]);
  });

  it.each([
    [
      'a strength by its id alone',
      withGrant({
        operator: 'OR',
        authenticationStrength: '00000000-0000-0000-0000-000000000004',
      }),
    ],
    [
      'a strength by its address',
      withGrant({
        operator: 'OR',
        'authenticationStrength@odata.bind':
          "https://graph.microsoft.com/v1.0/policies/authenticationStrengthPolicies('00000000-0000-0000-0000-000000000004')",
      }),
    ],
  ])('reads %s, and says so', (_, value) => {
    const { policy, codes } = importOf(value);
    expect(policy?.grantControls?.authenticationStrength?.id).toMatch(/-0{11}4$/);
    expect(codes).toEqual(['typeAssumed']);
  });

  it('reads numbers and switches that are written as texts, and says so', () => {
    const { policy, codes } = importOf(
      withSession({ signInFrequency: { isEnabled: 'True', type: 'hours', value: '4' } }),
    );
    expect(policy?.sessionControls?.signInFrequency).toMatchObject({ isEnabled: true, value: 4 });
    expect(codes).toEqual(['typeAssumed', 'typeAssumed']);
  });

  it('knows both kinds of tenant lists by their type alone', () => {
    const { policy, notes } = importOf(
      withUsers({
        includeGuestsOrExternalUsers: {
          guestOrExternalUserTypes: 'internalGuest',
          externalTenants: {
            '@odata.type': '#microsoft.graph.conditionalAccessAllExternalTenants',
          },
        },
      }),
    );
    const guests = policy?.conditions.users.includeGuestsOrExternalUsers;
    expect(guests?.externalTenants?.membershipKind).toBe('all');
    expect(notes).toEqual([]);
  });

  it('reads dates of the older .NET form', () => {
    const { policy } = importOf({ ...plainPolicy, createdDateTime: '/Date(1656640539718)/' });
    expect(policy?.createdDateTime).toBe('2022-07-01T01:55:39.718Z');
  });

  it.each([
    ['clientAppsAssumed', withConditions({ clientAppTypes: undefined })],
    ['operatorAssumed', withGrant({ builtInControls: ['mfa', 'compliantDevice'] })],
    ['enabledAssumed', withSession({ persistentBrowser: { mode: 'never' } })],
    ['deviceStates', withConditions({ deviceStates: { excludeStates: ['Compliant'] } })],
    ['conditionsMissing', { ...plainPolicy, conditions: null }],
    ['graphAdvises', withConditions({ userRiskLevels: ['high'], signInRiskLevels: ['high'] })],
    ['graphWouldRefuse', withGrant({ operator: 'OR', builtInControls: ['mfa', 'block'] })],
    ['graphWouldRefuse', withUsers({ includeUsers: [] })],
    ['graphWouldRefuse', { ...plainPolicy, grantControls: null, sessionControls: null }],
  ])('has a note %s', (code, value) => {
    const { result, policies, codes } = importOf(value);
    expect(result).toBe('imported-with-notes');
    expect(policies).toHaveLength(1);
    expect(codes).toContain(code);
  });
});
