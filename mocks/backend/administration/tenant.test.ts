import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/api/contract.ts';
import { after, requiredIn, signsIn, testWorld } from '../../scenarios/fixture.ts';
import { unfamiliarPlace } from '../../scenarios/places.ts';
import { blockAtSignInRisk } from '../../scenarios/published-policies.ts';
import { acted, refused, userId } from '../../scenarios/staff-fixture.ts';
import type { World } from '../world.ts';

const blocking = (): World =>
  testWorld({ policies: [blockAtSignInRisk], circumstances: unfamiliarPlace });

const policyId = blockAtSignInRisk.id;

const newPassword: JsonObject = {
  displayName: 'New password at high risk',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: ['high'],
  },
  grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
};

const conditions = newPassword['conditions'] as JsonObject;

describe('writing a policy', () => {
  it('creates it with an id and a time of its own, whatever was sent', () => {
    const policy = { ...newPassword, id: 'mine' };
    const world = acted(testWorld(), { type: 'createPolicy', policy });
    expect(world.tenant.policies).toMatchObject([
      { displayName: 'New password at high risk', createdDateTime: '2026-11-22T09:00:00.000Z' },
    ]);
    expect(world.tenant.policies[0]?.id).toMatch(/^[\da-f-]{36}$/);
  });

  it.each<[string, JsonObject, string]>([
    [
      'a password change without MFA',
      { grantControls: { operator: 'AND', builtInControls: ['passwordChange'] } },
      'passwordChangeNeedsMfa',
    ],
    [
      'a password change with OR',
      { grantControls: { operator: 'OR', builtInControls: ['mfa', 'passwordChange'] } },
      'passwordChangeNeedsMfa',
    ],
    [
      'a password change with another condition',
      { conditions: { ...conditions, clientAppTypes: ['browser'] } },
      'remediationWithOtherConditions',
    ],
    [
      'a password change for one application',
      { conditions: { ...conditions, applications: { includeApplications: ['app-portal'] } } },
      'remediationNeedsAllResources',
    ],
    [
      'a password change without user risk',
      { conditions: { ...conditions, userRiskLevels: [] } },
      'remediationNeedsUserRisk',
    ],
    [
      'a block with MFA',
      { grantControls: { operator: 'AND', builtInControls: ['block', 'mfa'] } },
      'blockWithOtherControls',
    ],
    [
      'a block of everybody from everything',
      {
        conditions: { ...conditions, userRiskLevels: [] },
        grantControls: { operator: 'OR', builtInControls: ['block'] },
      },
      'locksEverybodyOut',
    ],
    ['nobody', { conditions: { ...conditions, users: {} } }, 'policyNamesNobody'],
    [
      'nothing',
      {
        conditions: { ...conditions, applications: {} },
        grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      },
      'policyNamesNothing',
    ],
    ['no client app', { conditions: { ...conditions, clientAppTypes: [] } }, 'policyShape'],
    ['no control', { grantControls: null }, 'policyWithoutControls'],
    ['an unknown state', { state: 'on' }, 'policyShape'],
  ])('is refused for %s', (_what, change, rule) => {
    const policy = { ...newPassword, ...change };
    expect(refused(testWorld(), { type: 'createPolicy', policy })).toMatchObject({
      code: 'invalid',
      rule,
    });
  });

  it('advises against both risks in one policy, and takes it', () => {
    const both = { ...conditions, signInRiskLevels: ['high'] };
    const policy = {
      ...newPassword,
      conditions: both,
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    };
    expect(acted(testWorld(), { type: 'createPolicy', policy }).tenant.policies).toHaveLength(1);
  });

  it('takes no policy that is on while security defaults are', () => {
    const world = testWorld({
      tenant: {
        id: 'contoso',
        displayName: 'Contoso',
        securityDefaults: { isEnabled: true, skip: true },
      },
    });
    const act = { type: 'createPolicy', policy: newPassword } as const;
    expect(refused(world, act).rule).toBe('securityDefaultsOn');
  });
});

describe('changing a policy', () => {
  it('lets an excluded person in at the next try, and not before', () => {
    const blocked = after(blocking(), ...signsIn);
    const changes = { conditions: { users: { excludeUsers: [userId] } } };
    const changed = acted(blocked, { type: 'updatePolicy', policyId, changes });
    expect(requiredIn(changed).kind).toBe('signInBlocked');
    const again = after(changed, { type: 'cancel' }, ...signsIn);
    expect(requiredIn(again).kind).not.toBe('signInBlocked');
    expect(changed.tenant.policies[0]?.conditions.signInRiskLevels).toEqual(
      blockAtSignInRisk.conditions.signInRiskLevels,
    );
  });

  it.each(['disabled', 'enabledForReportingButNotEnforced'])(
    'blocks nobody once it is %s',
    (state) => {
      const changed = acted(blocking(), { type: 'updatePolicy', policyId, changes: { state } });
      expect(requiredIn(after(changed, ...signsIn)).kind).not.toBe('signInBlocked');
    },
  );

  it('keeps its id and the rules that hold for a new one', () => {
    const renamed = acted(blocking(), { type: 'updatePolicy', policyId, changes: { id: 'other' } });
    expect(renamed.tenant.policies[0]?.id).toBe(policyId);
    const changes = { grantControls: { builtInControls: ['passwordChange'], operator: 'AND' } };
    expect(refused(blocking(), { type: 'updatePolicy', policyId, changes }).rule).toBe(
      'passwordChangeNeedsMfa',
    );
  });

  it('says so where another window has deleted it', () => {
    const gone = acted(blocking(), { type: 'deletePolicy', policyId });
    expect(gone.tenant.policies).toEqual([]);
    const changes = { state: 'disabled' };
    expect(refused(gone, { type: 'updatePolicy', policyId, changes }).code).toBe('notFound');
    expect(refused(gone, { type: 'deletePolicy', policyId }).code).toBe('notFound');
  });

  it('takes the role', () => {
    const act = { type: 'deletePolicy', policyId } as const;
    expect(refused(blocking(), act, 'reader-contoso').roles).toContain(
      'Conditional Access Administrator',
    );
  });
});

describe('a named location', () => {
  const office = { displayName: 'Office', ipRanges: [{ cidrAddress: '203.0.113.0/24' }] };
  const created = acted(testWorld(), { type: 'createNamedLocation', location: office });
  const [made] = created.tenant.directory.namedLocations;
  const locationId = made?.id ?? '';

  it('is created untrusted, and marked as trusted later', () => {
    expect(made).toMatchObject({ displayName: 'Office', isTrusted: false });
    const changes = { isTrusted: true };
    const trusted = acted(created, { type: 'updateNamedLocation', locationId, changes });
    expect(trusted.tenant.directory.namedLocations).toMatchObject([
      { id: locationId, displayName: 'Office', isTrusted: true },
    ]);
    const act = { type: 'deleteNamedLocation', locationId } as const;
    expect(refused(trusted, act).rule).toBe('locationIsTrusted');
    expect(acted(created, act).tenant.directory.namedLocations).toEqual([]);
  });

  it('is not deleted while a policy names it', () => {
    const locations = { includeLocations: [locationId] };
    const policy = {
      ...newPassword,
      conditions: { ...conditions, userRiskLevels: [], locations },
      grantControls: { operator: 'OR', builtInControls: ['block'] },
    };
    const used = acted(created, { type: 'createPolicy', policy });
    expect(refused(used, { type: 'deleteNamedLocation', locationId }).rule).toBe('locationInUse');
  });

  it.each<[JsonObject, string]>([
    [{ displayName: 'Office', ipRanges: [] }, 'locationIsEmpty'],
    [{ displayName: 'Office', ipRanges: [{ cidrAddress: '10.0.0.0/8' }] }, 'rangeTooWide'],
    [{ displayName: 'Office', ipRanges: [{ cidrAddress: 'here' }] }, 'locationShape'],
    [{ displayName: 'Here', countriesAndRegions: [] }, 'locationIsEmpty'],
    [
      { displayName: 'Here', countriesAndRegions: ['PT'], isTrusted: true },
      'onlyAddressesAreTrusted',
    ],
  ])('is refused as %o', (location, rule) => {
    expect(refused(testWorld(), { type: 'createNamedLocation', location }).rule).toBe(rule);
  });
});

it('settings that Graph has no resource for change part by part, in the tenant of who changes them', () => {
  const other = {
    id: 'fabrikam',
    displayName: 'Fabrikam',
    application: { id: 'app', displayName: 'App' },
  };
  const world = acted(
    acted(
      testWorld({ otherTenants: [other] }),
      { type: 'setRegistrationPolicy', isEnabled: true },
      'admin-fabrikam',
    ),
    { type: 'setOnPremises', passwordWriteback: true },
  );
  expect(world.otherTenants[0]?.registrationPolicy).toEqual({ isEnabled: true, excludeGroups: [] });
  expect(world.tenant.registrationPolicy.isEnabled).toBe(false);
  expect(world.tenant.onPremises).toEqual({
    passwordWriteback: true,
    passwordChangeResetsRisk: false,
  });
});
