import { describe, expect, it } from 'vitest';
import { parsePolicies } from './index.ts';

const small = {
  displayName: 'Small',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
  },
  grantControls: { operator: 'OR', builtInControls: ['mfa'] },
};

const withConditions = (conditions: object) => ({
  ...small,
  conditions: { ...small.conditions, ...conditions },
});

const problemsOf = (input: unknown) => parsePolicies(input).problems;

describe('parsePolicies', () => {
  it('takes the name of nothing but a device state for one', () => {
    const devices = { excludeDeviceStates: ['constructor', 'toString', 'Compliant'] };
    const [policy] = parsePolicies(withConditions({ devices })).policies;
    expect(policy?.conditions.devices?.deviceFilter).toEqual({
      mode: 'exclude',
      rule: 'device.isCompliant -eq True',
    });
  });

  it('fills in what an export leaves out, as Graph would give it', () => {
    const [policy] = parsePolicies(small).policies;
    expect(policy).toEqual({
      id: 'Small',
      templateId: null,
      displayName: 'Small',
      createdDateTime: null,
      modifiedDateTime: null,
      state: 'enabled',
      conditions: {
        users: {
          includeUsers: ['All'],
          excludeUsers: [],
          includeGroups: [],
          excludeGroups: [],
          includeRoles: [],
          excludeRoles: [],
          includeGuestsOrExternalUsers: null,
          excludeGuestsOrExternalUsers: null,
        },
        applications: {
          includeApplications: ['All'],
          excludeApplications: [],
          includeUserActions: [],
          includeAuthenticationContextClassReferences: [],
          applicationFilter: null,
        },
        clientAppTypes: ['all'],
        userRiskLevels: [],
        signInRiskLevels: [],
        servicePrincipalRiskLevels: [],
        insiderRiskLevels: null,
        platforms: null,
        locations: null,
        devices: null,
        clientApplications: null,
        authenticationFlows: null,
      },
      grantControls: {
        operator: 'OR',
        builtInControls: ['mfa'],
        customAuthenticationFactors: [],
        termsOfUse: [],
        authenticationStrength: null,
      },
      sessionControls: null,
    });
  });

  it.each([
    ['one policy', small],
    ['an array', [small]],
    ['a Graph answer', { '@odata.context': 'x', value: [small] }],
  ])('reads %s', (_, input) => {
    const { policies, problems } = parsePolicies(input);
    expect(problems).toEqual([]);
    expect(policies.map(({ displayName }) => displayName)).toEqual(['Small']);
  });

  it('keeps an id, and makes ids from equal names distinct', () => {
    const ids = parsePolicies([{ ...small, id: 'p-1' }, small, small]).policies.map(({ id }) => id);
    expect(ids).toEqual(['p-1', 'Small', 'Small (2)']);
  });

  it('does not give a made-up id that another policy has', () => {
    const ids = parsePolicies([small, small, { ...small, id: 'Small (2)' }]).policies.map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('reads enum values and keywords without regard to case', () => {
    const [policy] = parsePolicies(
      withConditions({
        clientAppTypes: ['All'],
        signInRiskLevels: ['High'],
        platforms: { includePlatforms: ['All'], excludePlatforms: ['ios'] },
        locations: { includeLocations: ['all'], excludeLocations: ['allTrusted', 'loc-1'] },
      }),
    ).policies;
    expect(policy?.conditions).toMatchObject({
      clientAppTypes: ['all'],
      signInRiskLevels: ['high'],
      platforms: { includePlatforms: ['all'], excludePlatforms: ['iOS'] },
      locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted', 'loc-1'] },
    });
  });

  it('reads flags from a text or a list, and [] for a part as null', () => {
    const [policy] = parsePolicies(
      withConditions({
        authenticationFlows: { transferMethods: ['deviceCodeFlow', 'authenticationTransfer'] },
        insiderRiskLevels: 'Minor, elevated',
        platforms: [],
      }),
    ).policies;
    expect(policy?.conditions).toMatchObject({
      authenticationFlows: { transferMethods: 'deviceCodeFlow,authenticationTransfer' },
      insiderRiskLevels: 'minor,elevated',
      platforms: null,
    });
  });

  it('reads the older device states as the filter that says the same', () => {
    const [policy] = parsePolicies(
      withConditions({
        devices: {
          includeDevices: ['All'],
          excludeDevices: ['Compliant', 'DomainJoined'],
          deviceFilter: null,
        },
      }),
    ).policies;
    expect(policy?.conditions.devices?.deviceFilter).toEqual({
      mode: 'exclude',
      rule: 'device.isCompliant -eq True -or device.trustType -eq "ServerAD"',
    });
  });

  it('ignores keys that it does not know', () => {
    expect(problemsOf({ ...withConditions({ agents: { x: 1 } }), somethingNew: true })).toEqual([]);
  });

  it.each([
    ['state', { ...small, state: 'on' }, 'state', 'enabledForReportingButNotEnforced'],
    [
      'a grant control',
      { ...small, grantControls: { operator: 'OR', builtInControls: ['mfa', 'approve'] } },
      'grantControls.builtInControls[1]',
      'passwordChange',
    ],
    [
      'a risk level',
      withConditions({ userRiskLevels: ['severe'] }),
      'conditions.userRiskLevels[0]',
      'medium',
    ],
    [
      'a client app type',
      withConditions({ clientAppTypes: ['webBrowser'] }),
      'conditions.clientAppTypes[0]',
      'mobileAppsAndDesktopClients',
    ],
  ])('refuses an unknown value of %s, and says what was expected', (_, input, path, member) => {
    const { policies, problems } = parsePolicies({ value: [small, input] });
    expect(policies).toHaveLength(1);
    expect(problems).toEqual([
      { path: `value[1].${path}`, message: expect.stringContaining(member) },
    ]);
    expect(problems[0]?.message).toMatch(/; got "/);
  });

  it.each([[null], ['text'], [3]])('says that %j is no policy', (input) => {
    expect(parsePolicies(input)).toEqual({
      policies: [],
      problems: [{ path: '', message: expect.any(String) }],
    });
  });

  it('points at an item that is no object, and at what a policy lacks', () => {
    expect(problemsOf([7])).toEqual([{ path: '[0]', message: 'Expected an object.' }]);
    expect(problemsOf({ displayName: 'x', state: 'enabled' }).map(({ path }) => path)).toEqual([
      'conditions',
    ]);
  });
});
