import type { MatrixQuestion } from '../../src/policies/everybody-protocol.ts';
import { personOf } from '../../src/policies/worker/rehearse/people.ts';
import { signInOf } from '../../src/policies/worker/rehearse/sign-ins.ts';

/** Policies that a grown tenant has, by turns; groups, applications and places repeat after some of them. */
const kinds: ((index: number) => { conditions?: object; grantControls?: object })[] = [
  () => ({}),
  (index) => ({ conditions: { users: { includeGroups: [`group-${index % 25}`] } } }),
  () => ({
    conditions: { userRiskLevels: ['high'] },
    grantControls: { operator: 'AND', builtInControls: ['mfa', 'passwordChange'] },
  }),
  () => ({ conditions: { signInRiskLevels: ['medium', 'high'] } }),
  (index) => ({
    conditions: {
      users: { includeUsers: ['GuestsOrExternalUsers'] },
      applications: { includeApplications: [`app-${index % 40}`] },
    },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  }),
  (index) => ({
    conditions: {
      applications: { includeApplications: [`app-${index % 40}`] },
      locations: {
        includeLocations: ['All'],
        excludeLocations: ['AllTrusted', `place-${index % 8}`],
      },
    },
    grantControls: { operator: 'OR', builtInControls: ['compliantDevice', 'domainJoinedDevice'] },
  }),
  () => ({
    conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  }),
  () => ({
    conditions: {
      platforms: { includePlatforms: ['all'], excludePlatforms: ['windows', 'macOS'] },
    },
    grantControls: { operator: 'AND', builtInControls: ['mfa', 'compliantDevice'] },
  }),
  (index) => ({
    conditions: { users: { includeGroups: [`group-${index % 25}`] } },
    grantControls: {
      operator: 'AND',
      builtInControls: [],
      authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' },
    },
  }),
  () => ({
    conditions: { applications: { includeUserActions: ['urn:user:registersecurityinfo'] } },
    grantControls: { operator: 'OR', builtInControls: ['mfa'] },
  }),
];

/** Policies as an export has them. */
export const policiesOf = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => {
    const { conditions, grantControls } = kinds[index % kinds.length]?.(index) ?? {};
    return {
      id: `policy-${index}`,
      displayName: `Policy ${index}`,
      state: index % 7 === 6 ? 'enabledForReportingButNotEnforced' : 'enabled',
      conditions: {
        users: { includeUsers: ['All'], excludeGroups: ['emergency'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
        ...conditions,
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'], ...grantControls },
    };
  });

const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;
const methods = [
  ['microsoftAuthenticatorPush'],
  ['microsoftAuthenticatorPush', 'mobilePhone'],
  [],
  ['passKeyDeviceBound'],
] as const;
const levels = ['none', 'none', 'none', 'low', 'medium', 'high'] as const;

/** As many people and sign-ins as are asked for, who differ in everything that policies and screens tell apart. */
export const crowdOf = (people: number, signIns: number): MatrixQuestion => ({
  settings: {},
  people: Array.from({ length: people }, (_, index) =>
    personOf({
      userPrincipalName: `person-${index}@contoso.example`,
      userType: index % 9 === 8 ? 'guest' : 'member',
      memberOf: [`group-${index % 25}`, `group-${(index * 7) % 25}`],
      methodsRegistered: [...at(methods, index)],
      onPremisesSyncEnabled: index % 5 === 4,
      passwordWriteback: index % 10 === 4,
      riskLevel: at(levels, index >> 1),
    }),
  ),
  signIns: Array.from({ length: signIns }, (_, index) =>
    signInOf({
      name: `Sign-in ${index}`,
      appId: `app-${index % 40}`,
      signInRiskLevel: at(levels, index),
      clientAppType: at(
        ['browser', 'browser', 'mobileAppsAndDesktopClients', 'exchangeActiveSync'] as const,
        index >> 1,
      ),
      devicePlatform: at(['windows', 'macOS', 'iOS', 'android'] as const, index),
      networkLocationDetails:
        index % 3 === 0
          ? [{ networkType: 'namedLocation', networkNames: [`place-${index % 8}`] }]
          : [],
      deviceInfo: at(
        [
          null,
          { isCompliant: true, trustType: 'AzureAD' as const },
          { trustType: 'ServerAD' as const },
        ],
        index >> 2,
      ),
    }),
  ),
});
