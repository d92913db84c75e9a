import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compilePolicies, compileSides, evaluate } from './index.ts';
import type { AnySignInConditions } from './index.ts';
import { testDirectory, testPolicy, testSignIn } from './fixtures.ts';

const some = <T>(...values: T[]) => fc.subarray(values);
const levels = ['low', 'medium', 'high', 'none', 'hidden'] as const;
const locationIds = [
  'All',
  'AllTrusted',
  'loc-office',
  'loc-guest-network',
  'loc-country',
  'loc-country-or-unknown',
  'loc-unknown',
];
const orAbsent = <T>(part: fc.Arbitrary<T>) => fc.option(part, { nil: null });

const parts = {
  users: fc.record({
    includeUsers: some('All', 'None', 'user-1', 'GuestsOrExternalUsers'),
    excludeUsers: some('user-1'),
    includeGroups: some('grp-staff', 'grp-other'),
    excludeGroups: some('grp-staff'),
  }),
  applications: fc.record({
    includeApplications: some('All', 'Office365', 'app-portal'),
    excludeApplications: some('Office365', 'app-mail'),
    includeUserActions: some('urn:user:registersecurityinfo', 'urn:user:registerdevice'),
    includeAuthenticationContextClassReferences: some('c1', 'c2'),
    applicationFilter: orAbsent(
      fc.record({ mode: fc.constantFrom('include', 'exclude'), rule: fc.constant('x') }),
    ),
  }),
  clientAppTypes: some('all', 'browser', 'exchangeActiveSync', 'easSupported', 'other'),
  userRiskLevels: some(...levels),
  signInRiskLevels: some(...levels),
  servicePrincipalRiskLevels: some(...levels),
  insiderRiskLevels: orAbsent(some('minor', 'moderate', 'elevated')),
  platforms: orAbsent(
    fc.record({
      includePlatforms: some('all', 'windows', 'iOS'),
      excludePlatforms: some('windows', 'android'),
    }),
  ),
  locations: orAbsent(
    fc.record({ includeLocations: some(...locationIds), excludeLocations: some(...locationIds) }),
  ),
  devices: orAbsent(
    fc.record({
      deviceFilter: orAbsent(
        fc.record({
          mode: fc.constantFrom('include', 'exclude'),
          rule: fc.constantFrom(
            'device.trustType -eq "AzureAD"',
            'device.isCompliant -ne True -or device.model -startsWith "A"',
            'device.',
          ),
        }),
      ),
    }),
  ),
  clientApplications: orAbsent(
    fc.record({
      includeServicePrincipals: some('ServicePrincipalsInMyTenant', 'sp-1'),
      excludeServicePrincipals: some('sp-1'),
    }),
  ),
  authenticationFlows: orAbsent(
    fc.record({ transferMethods: some('none', 'deviceCodeFlow', 'authenticationTransfer') }),
  ),
};

/** Every condition, few of them at once: else nearly every policy stops at the first. */
const policies = fc
  .array(
    fc.record({
      state: fc.constantFrom('enabled', 'disabled', 'enabledForReportingButNotEnforced'),
      conditions: fc
        .tuple(fc.record(parts), fc.subarray(Object.keys(parts), { maxLength: 4 }))
        .map(([all, kept]) =>
          Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name))),
        ),
      grantControls: fc.constantFrom(null, { operator: 'OR', builtInControls: ['mfa'] }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((one, index) => testPolicy(`p-${index}`, one)));

const { user, ...ordinary } = testSignIn;

const signIns: fc.Arbitrary<AnySignInConditions> = fc
  .record({
    who: fc.constantFrom(
      { user },
      { user: { ...user, id: 'user-2', groupIds: [] } },
      {
        user: {
          ...user,
          id: 'user-3',
          userType: 'guest' as const,
          externalUserType: 'b2bCollaborationGuest' as const,
        },
      },
      { servicePrincipal: { id: 'sp-1', riskLevel: 'high' as const } },
    ),
    target: fc.constantFrom(
      { kind: 'application', appId: 'app-portal' } as const,
      { kind: 'application', appId: 'app-mail' } as const,
      { kind: 'userAction', userAction: 'registerSecurityInformation' } as const,
      { kind: 'authenticationContext', authenticationContextValue: 'c1' } as const,
    ),
    clientAppType: fc.constantFrom('all', 'browser', 'exchangeActiveSync', 'easSupported', 'other'),
    devicePlatform: fc.constantFrom('windows', 'iOS', 'android', 'unknownFutureValue'),
    ipAddress: fc.constantFrom(
      '203.0.113.7',
      '192.0.2.9',
      '198.51.100.7',
      '2001:db8::1',
      '::ffff:203.0.113.7',
      '',
    ),
    country: fc.constantFrom('KP', 'kp', 'US', null),
    signInRiskLevel: fc.constantFrom(...levels),
    userRiskLevel: fc.constantFrom(...levels),
    insiderRiskLevel: fc.constantFrom('none', 'minor', 'elevated'),
    device: fc.constantFrom(ordinary.device, {
      isCompliant: true,
      trustType: 'AzureAD' as const,
      attributes: { model: 'A1' },
    }),
    transferMethod: fc.constantFrom('none', 'deviceCodeFlow', 'authenticationTransfer'),
  })
  .map(({ who, transferMethod, ...rest }) => ({
    ...ordinary,
    ...rest,
    ...who,
    authenticationFlow: { transferMethod },
  }));

it('compiled policies judge every sign-in as they do when read plainly', () => {
  fc.assert(
    fc.property(policies, fc.array(signIns, { minLength: 1, maxLength: 4 }), (set, all) => {
      const judge = compilePolicies(set, testDirectory);
      // One after the other, and the first one again: nothing of one sign-in may reach another.
      for (const signIn of [...all, ...all.slice(0, 1)])
        expect(judge(signIn)).toEqual(evaluate(set, signIn, testDirectory));
    }),
    { numRuns: 3000 },
  );
});

it('a policy applies where both of its sides take the sign-in, whoever it is put together from', () => {
  fc.assert(
    fc.property(policies, signIns, signIns, (set, one, other) => {
      const sides = compileSides(set, testDirectory);
      const [takesUser, takesSignIn] = [sides.user(one), sides.signIn(other)];
      const { user: _, servicePrincipal: __, ...how } = { user: 0, servicePrincipal: 0, ...other };
      const who = 'user' in one ? { user: one.user } : { servicePrincipal: one.servicePrincipal };
      const whole: AnySignInConditions = { ...how, ...who, userRiskLevel: one.userRiskLevel };
      expect(set.map((_policy, at) => takesUser[at] && takesSignIn[at])).toEqual(
        evaluate(set, whole, testDirectory).map(({ policyApplies }) => policyApplies),
      );
    }),
    { numRuns: 3000 },
  );
});
