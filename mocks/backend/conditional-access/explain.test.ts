import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConditionName } from '../../../src/api/contract.ts';
import { parsePolicies } from '../../graph/index.ts';
import { explainConditions, explainControls, explainSessionControls } from './explain.ts';
import { evaluate } from './evaluate.ts';
import { evaluateOne, testDirectory, testPolicy, testSession, testSignIn } from './fixtures.ts';
import type { SignInConditions } from './types.ts';

const names = (kind: string, id: string): string | null =>
  kind === 'user' && id === 'user-1' ? 'Robin Ekwall' : null;

const explained = (conditions: object, signIn: Partial<SignInConditions> = {}) =>
  explainConditions(
    testPolicy('P', { conditions }),
    { ...testSignIn, ...signIn },
    { ...testDirectory, groups: [{ id: 'grp-staff', displayName: 'Staff' }] },
    names,
  );

const words = (terms: { value: string; name: string | null }[] = []): string[] =>
  terms.map(({ value, name }) => name ?? value);

const one = (condition: ConditionName, ...from: Parameters<typeof explained>) => {
  const found = explained(...from).find((each) => each.condition === condition);
  return (
    found && [
      found.isMet,
      words(found.includes).join(' '),
      words(found.excludes).join(' '),
      words(found.has).join(' '),
    ]
  );
};

const applications = { includeApplications: ['All'] };

describe('what a policy says and what the sign-in has', () => {
  it.each<[ConditionName, object, Partial<SignInConditions>, [boolean, string, string, string]]>([
    ['users', {}, {}, [true, 'All', '', 'Robin Ekwall']],
    [
      'users',
      { users: { includeUsers: ['All'], excludeGroups: ['grp-staff', 'grp-x'] } },
      {},
      [false, 'All', 'Staff grp-x', 'Robin Ekwall Staff'],
    ],
    [
      'users',
      { users: { includeRoles: ['role-a'], excludeUsers: ['user-2'] } },
      { user: { ...testSignIn.user, roleTemplateIds: ['role-a', 'role-b'] } },
      [true, 'role-a', 'user-2', 'Robin Ekwall role-a'],
    ],
    [
      'users',
      {
        users: {
          includeGuestsOrExternalUsers: {
            guestOrExternalUserTypes: 'internalGuest,serviceProvider',
            externalTenants: { membershipKind: 'enumerated', members: ['fabrikam'] },
          },
        },
      },
      { user: { ...testSignIn.user, externalUserType: 'serviceProvider' } },
      [false, 'internalGuest serviceProvider fabrikam', '', 'Robin Ekwall serviceProvider'],
    ],
    [
      'users',
      { clientApplications: { includeServicePrincipals: ['sp-1'] } },
      {},
      [false, 'sp-1 All', '', 'Robin Ekwall'],
    ],
    ['applications', {}, {}, [true, 'All', '', 'app-portal']],
    [
      'applications',
      { applications: { ...applications, excludeApplications: ['app-portal'] } },
      {},
      [false, 'All', 'app-portal', 'app-portal'],
    ],
    [
      'applications',
      { applications: { ...applications, applicationFilter: { mode: 'exclude', rule: 'x' } } },
      {},
      [false, 'All', 'x', 'app-portal'],
    ],
    [
      'userActions',
      { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } },
      {},
      [false, 'urn:user:registersecurityinfo', '', 'app-portal'],
    ],
    [
      'userActions',
      { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } },
      { target: { kind: 'userAction', userAction: 'registerSecurityInformation' } },
      [true, 'urn:user:registersecurityinfo', '', 'urn:user:registersecurityinfo'],
    ],
    [
      'authenticationContexts',
      { applications: { includeAuthenticationContextClassReferences: ['c1', 'c2'] } },
      { target: { kind: 'authenticationContext', authenticationContextValue: 'c2' } },
      [true, 'c1 c2', '', 'c2'],
    ],
    [
      'platforms',
      { platforms: { includePlatforms: ['all'], excludePlatforms: ['windows'] } },
      {},
      [false, 'all', 'windows', 'windows'],
    ],
    [
      'devices',
      { devices: { deviceFilter: { mode: 'exclude', rule: 'device.isCompliant -eq True' } } },
      {},
      [true, '', 'device.isCompliant -eq True', 'unregistered'],
    ],
    [
      'devices',
      { devices: { deviceFilter: { mode: 'include', rule: 'device.isCompliant -eq True' } } },
      { device: { isCompliant: true, trustType: 'AzureAD', attributes: {} } },
      [true, 'device.isCompliant -eq True', '', 'compliant AzureAD'],
    ],
    [
      'clientAppTypes',
      { clientAppTypes: ['exchangeActiveSync', 'other'] },
      {},
      [false, 'exchangeActiveSync other', '', 'browser'],
    ],
    [
      'locations',
      { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted', 'loc-office'] } },
      { ipAddress: '203.0.113.9', country: null },
      [false, 'All', 'AllTrusted Office', '203.0.113.9 unknown Office One country, or unknown'],
    ],
    ['signInRiskLevels', { signInRiskLevels: ['high'] }, {}, [false, 'high', '', 'none']],
    [
      'userRiskLevels',
      { userRiskLevels: ['medium', 'high'] },
      { userRiskLevel: 'high' },
      [true, 'medium high', '', 'high'],
    ],
    [
      'insiderRiskLevels',
      { insiderRiskLevels: 'minor,elevated' },
      { insiderRiskLevel: 'moderate' },
      [false, 'minor elevated', '', 'moderate'],
    ],
    [
      'authenticationFlows',
      { authenticationFlows: { transferMethods: 'deviceCodeFlow,authenticationTransfer' } },
      { authenticationFlow: { transferMethod: 'deviceCodeFlow' } },
      [true, 'deviceCodeFlow authenticationTransfer', '', 'deviceCodeFlow'],
    ],
  ])('%s %j', (condition, conditions, signIn, expected) => {
    expect(one(condition, conditions, signIn)).toEqual(expected);
  });

  it('lists what is configured, and nothing else', () => {
    expect(explained({}).map(({ condition }) => condition)).toEqual(['users', 'applications']);
    const actions = { applications: { includeUserActions: ['urn:user:registerdevice'] } };
    expect(explained(actions).map(({ condition }) => condition)).toEqual(['users', 'userActions']);
  });

  it('goes on after the first unmet condition', () => {
    const unmet = explained({
      userRiskLevels: ['high'],
      signInRiskLevels: ['high'],
      platforms: { includePlatforms: ['iOS'] },
    }).filter(({ isMet }) => !isMet);
    expect(unmet.map(({ condition }) => condition)).toEqual([
      'platforms',
      'signInRiskLevels',
      'userRiskLevels',
    ]);
  });

  it('says that an exclusion decided, and which conditions leave somebody out', () => {
    const [users, apps, locations] = explained({
      users: { includeUsers: ['All'], excludeUsers: ['user-1'] },
      locations: { includeLocations: ['All'], excludeLocations: ['loc-country'] },
    });
    expect(users).toMatchObject({ isExcluded: true, isNarrow: false });
    expect(apps).toMatchObject({ isExcluded: false, isNarrow: false });
    expect(locations).toMatchObject({ isExcluded: false, isNarrow: true });
  });
});

const folder = new URL('../../scenarios/baselines/', import.meta.url);

const published = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .flatMap(
    (file) => parsePolicies(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))).policies,
  );

describe('published policies', () => {
  const signIns: SignInConditions[] = [
    testSignIn,
    { ...testSignIn, userRiskLevel: 'high', clientAppType: 'other' },
    { ...testSignIn, signInRiskLevel: 'high', devicePlatform: 'iOS' },
    { ...testSignIn, user: { ...testSignIn.user, externalUserType: 'b2bCollaborationGuest' } },
    {
      ...testSignIn,
      target: { kind: 'userAction', userAction: 'registerSecurityInformation' },
    },
  ];

  it('are some', () => expect(published.length).toBeGreaterThan(6));

  it.each(published.map((policy) => [policy.displayName, policy] as const))(
    '%s: applies exactly when every condition is met, and the first unmet one is the reason',
    (_name, policy) => {
      for (const signIn of signIns) {
        const on = { ...policy, state: 'enabled' as const };
        const [evaluation] = evaluate([on], signIn, testDirectory);
        const conditions = explainConditions(on, signIn, testDirectory, () => null);
        expect(conditions.every(({ isMet }) => isMet)).toBe(evaluation?.policyApplies);
        expect(conditions.find(({ isMet }) => !isMet)?.condition ?? 'notSet').toBe(
          conditionOf[evaluation?.analysisReasons ?? ''] ?? evaluation?.analysisReasons,
        );
      }
    },
  );
});

/** Conditions by Graph's reason. */
const conditionOf: Record<string, ConditionName> = {
  users: 'users',
  application: 'applications',
  userActions: 'userActions',
  authenticationContext: 'authenticationContexts',
  devicePlatform: 'platforms',
  devices: 'devices',
  clientApps: 'clientAppTypes',
  location: 'locations',
  signInRisk: 'signInRiskLevels',
  userRisk: 'userRiskLevels',
};

describe('controls', () => {
  const controls = (grantControls: object, signIn: Partial<SignInConditions> = {}) =>
    explainControls(
      evaluateOne({ grantControls, conditions: { userRiskLevels: ['high'] } }, signIn),
      { ...testSession, isCompliant: true, acceptedTermsOfUse: ['terms-a'] },
      testDirectory,
      (id) => (id === 'terms-a' ? 'House rules' : null),
    ).map(({ control, name, isMet }) => [control, name, isMet]);
  const risky = { userRiskLevel: 'high' } as const;

  it('are all of a policy, each met or not', () => {
    expect(
      controls(
        {
          operator: 'AND',
          builtInControls: ['mfa', 'compliantDevice', 'domainJoinedDevice', 'passwordChange'],
          termsOfUse: ['terms-a', 'terms-b'],
          customAuthenticationFactors: ['factor'],
        },
        risky,
      ),
    ).toEqual([
      ['mfa', null, false],
      ['compliantDevice', null, true],
      ['domainJoinedDevice', null, false],
      ['passwordChange', null, false],
      ['termsOfUse', 'House rules', true],
      ['termsOfUse', 'terms-b', false],
      ['customAuthenticationFactors', 'factor', false],
    ]);
  });

  it('name a strength, and what it takes', () => {
    const [strength] = explainControls(
      evaluateOne({
        grantControls: {
          operator: 'OR',
          builtInControls: [],
          authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' },
        },
      }),
      testSession,
      testDirectory,
      () => null,
    );
    expect(strength).toMatchObject({ control: 'authenticationStrength', isMet: false });
    expect(strength?.name).toBe('Phishing-resistant MFA');
    expect(strength?.allowedCombinations).toContain('fido2');
  });

  it('block, or ask nobody where the policy does not apply', () => {
    const block = { operator: 'OR', builtInControls: ['block'] };
    expect(controls(block, risky)).toEqual([['block', null, false]]);
    expect(controls(block)).toEqual([['block', null, null]]);
  });

  it('go on in the session', () => {
    const session = explainSessionControls(
      testPolicy('P', {
        sessionControls: {
          signInFrequency: {
            isEnabled: true,
            type: 'hours',
            value: 4,
            authenticationType: 'secondaryAuthentication',
          },
          persistentBrowser: { isEnabled: true, mode: 'never' },
          applicationEnforcedRestrictions: { isEnabled: true },
          cloudAppSecurity: { isEnabled: true, cloudAppSecurityType: 'blockDownloads' },
          disableResilienceDefaults: true,
          continuousAccessEvaluation: { mode: 'strictLocation' },
          secureSignInSession: { isEnabled: true },
          globalSecureAccessFilteringProfile: { isEnabled: false, profileId: 'p' },
        },
      }),
    );
    expect(
      session.map(({ control, setting, value, isPlayed }) => [control, setting, value, isPlayed]),
    ).toEqual([
      ['signInFrequency', 'hours', 4, false],
      ['authenticationType', 'secondaryAuthentication', null, false],
      ['persistentBrowser', 'never', null, true],
      ['applicationEnforcedRestrictions', 'on', null, false],
      ['cloudAppSecurity', 'blockDownloads', null, false],
      ['disableResilienceDefaults', 'on', null, false],
      ['continuousAccessEvaluation', 'strictLocation', null, false],
      ['secureSignInSession', 'on', null, false],
    ]);
  });
});
