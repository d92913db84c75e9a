import {
  compilePolicies,
  type Directory,
  evaluate,
  type SignInConditions,
} from '../../mocks/backend/conditional-access/index.ts';
import type { ConditionalAccessPolicy, NamedLocation } from '../../mocks/graph/index.ts';
import { policy } from '../../mocks/scenarios/baseline.ts';

/** Offices by address, and a few countries: what policies of a grown tenant name. */
const places: NamedLocation[] = [
  ...Array.from({ length: 12 }, (_, index) => ({
    '@odata.type': '#microsoft.graph.ipNamedLocation' as const,
    id: `office-${index}`,
    displayName: `Office ${index}`,
    isTrusted: index % 3 === 0,
    ipRanges: Array.from({ length: 8 }, (__, range) => ({
      '@odata.type': '#microsoft.graph.iPv4CidrRange' as const,
      cidrAddress: `10.${index}.${range * 8}.0/24`,
    })),
  })),
  {
    '@odata.type': '#microsoft.graph.countryNamedLocation',
    id: 'countries',
    displayName: 'Countries',
    countriesAndRegions: ['US', 'CA', 'DE'],
    countryLookupMethod: 'clientIpAddress',
    includeUnknownCountriesAndRegions: false,
  },
];

const directory: Directory = {
  namedLocations: places,
  applications: Array.from({ length: 40 }, (_, index) => ({
    appId: `app-${index}`,
    displayName: `Application ${index}`,
    memberOf: index % 2 === 0 ? ['Office365'] : [],
  })),
  authenticationStrengths: [],
};

const kinds: ((index: number) => object)[] = [
  () => ({}),
  () => ({ userRiskLevels: ['high'] }),
  () => ({ signInRiskLevels: ['medium', 'high'] }),
  () => ({ locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } }),
  (index) => ({ locations: { includeLocations: [`office-${index % 12}`, 'countries'] } }),
  () => ({ clientAppTypes: ['exchangeActiveSync', 'other'] }),
  () => ({ platforms: { includePlatforms: ['all'], excludePlatforms: ['windows', 'macOS'] } }),
  (index) => ({
    devices: {
      deviceFilter: {
        mode: 'exclude',
        rule: `device.trustType -eq "AzureAD" -or device.extensionAttribute1 -startsWith "wing ${index}"`,
      },
    },
  }),
  (index) => ({ applications: { includeApplications: [`app-${index % 40}`, 'Office365'] } }),
  (index) => ({
    users: { includeGroups: [`group-${index % 25}`], excludeGroups: ['break-glass'] },
  }),
];

/** Policies of every kind in turn. */
const manyKinds = (count: number): ConditionalAccessPolicy[] =>
  Array.from({ length: count }, (_, index) =>
    policy({
      id: `policy-${index}`,
      displayName: `Policy ${index}`,
      state: index % 7 === 6 ? 'enabledForReportingButNotEnforced' : 'enabled',
      conditions: {
        users: { includeUsers: ['All'], excludeGroups: ['break-glass'] },
        applications: { includeApplications: ['All'] },
        clientAppTypes: ['all'],
        ...kinds[index % kinds.length]?.(index),
      },
      grantControls: { operator: 'OR', builtInControls: ['mfa'] },
    }),
  );

const levels = ['none', 'low', 'medium', 'high'] as const;
const platforms = ['windows', 'macOS', 'iOS', 'android'] as const;

/** One sign-in each of so many people, who differ in groups, place, risk and device. */
const manySignIns = (people: number): SignInConditions[] =>
  Array.from({ length: people }, (_, index) => ({
    user: {
      id: `user-${index}`,
      userType: index % 9 === 8 ? 'guest' : 'member',
      externalUserType: index % 9 === 8 ? 'b2bCollaborationGuest' : 'none',
      externalTenantId: index % 9 === 8 ? 'fabrikam' : null,
      groupIds: Array.from({ length: 10 }, (__, group) => `group-${(index + group * 3) % 25}`),
      roleTemplateIds: [],
    },
    target: { kind: 'application', appId: `app-${index % 40}` },
    clientAppType: index % 11 === 10 ? 'exchangeActiveSync' : 'browser',
    devicePlatform: platforms[index % platforms.length] ?? 'windows',
    ipAddress: index % 2 === 0 ? `10.${index % 12}.8.${index % 250}` : '198.51.100.24',
    country: index % 5 === 4 ? null : 'US',
    signInRiskLevel: levels[index % levels.length] ?? 'none',
    userRiskLevel: levels[(index >> 2) % levels.length] ?? 'none',
    insiderRiskLevel: 'none',
    device: {
      isCompliant: index % 3 === 0,
      trustType: index % 3 === 0 ? 'AzureAD' : null,
      attributes: { extensionAttribute1: `wing ${index % 20}` },
    },
    authenticationFlow: { transferMethod: 'none' },
  }));

/** A tenant of so many policies, and one sign-in each of so many people. */
export const crowdOf = (policies: number, people: number) => ({
  policies: manyKinds(policies),
  signIns: manySignIns(people),
  directory,
});

/** How many policies were checked a second: read plainly, and compiled once for all people. */
export interface Pace {
  policies: number;
  people: number;
  plain: number;
  compiled: number;
}

/** Repeats a round until `leastMs` have gone by, and tells how many checks a second that was. */
const checksPerSecond = (checks: number, leastMs: number, round: () => void): number => {
  round();
  const begin = performance.now();
  let rounds = 0;
  let spent = 0;
  while (spent < leastMs) {
    round();
    rounds += 1;
    spent = performance.now() - begin;
  }
  return (checks * rounds * 1000) / spent;
};

/** Every amount of policies with every amount of people. Compiling is part of what is measured. */
export const measureEvaluation = (
  amounts: { policies: readonly number[]; people: readonly number[] },
  leastMs: number,
): Pace[] =>
  amounts.policies.flatMap((policies) =>
    amounts.people.map((people) => {
      const { policies: set, signIns } = crowdOf(policies, people);
      const measure = (round: () => void) => checksPerSecond(policies * people, leastMs, round);
      const plain = measure(() => {
        for (const signIn of signIns) evaluate(set, signIn, directory);
      });
      const compiled = measure(() => {
        const judge = compilePolicies(set, directory);
        for (const signIn of signIns) judge(signIn);
      });
      return { policies, people, plain, compiled };
    }),
  );
