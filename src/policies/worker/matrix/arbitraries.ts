import * as fc from 'fast-check';
import { importText } from '../../../../mocks/graph/import/index.ts';
import { gatherSet } from '../policy-set.ts';
import { mentionedIn } from '../rehearse/mentioned.ts';
import { personOf, registrableMethods } from '../rehearse/people.ts';
import { signInOf } from '../rehearse/sign-ins.ts';

const some = <T>(...values: T[]) => fc.subarray(values);
const one = <T>(...values: T[]) => fc.constantFrom(...values);
const levels = ['low', 'medium', 'high'] as const;
const risk = one('none', 'none', ...levels);

/** Mostly everybody and everything, so that several policies meet in one sign-in. */
const often = <T, U>(usual: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const phishingResistant = { id: '00000000-0000-0000-0000-000000000004' };

const grantControls = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      operator: one('AND', 'OR'),
      builtInControls: fc.subarray(
        ['mfa', 'compliantDevice', 'domainJoinedDevice', 'passwordChange', 'riskRemediation'],
        { minLength: 1, maxLength: 2 },
      ),
      termsOfUse: often([], fc.constant(['terms'])),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.constant({ operator: 'OR', builtInControls: ['block'] }),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      operator: 'AND',
      builtInControls: [],
      authenticationStrength: phishingResistant,
    }),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);

const applications = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ includeApplications: ['All'] }) },
  { weight: 2, arbitrary: fc.constant({ includeApplications: ['portal'] }) },
  {
    weight: 2,
    arbitrary: fc.constant({ includeUserActions: ['urn:user:registersecurityinfo'] }),
  },
);

const conditions = fc.record({
  users: fc.oneof(
    { weight: 3, arbitrary: fc.constant({ includeUsers: ['All'], excludeGroups: ['emergency'] }) },
    { weight: 1, arbitrary: fc.constant({ includeUsers: ['All'] }) },
    { weight: 1, arbitrary: fc.constant({ includeGroups: ['staff'] }) },
    { weight: 1, arbitrary: fc.constant({ includeUsers: ['GuestsOrExternalUsers'] }) },
  ),
  applications,
  clientAppTypes: often(['all'], some('browser', 'exchangeActiveSync', 'other')),
  userRiskLevels: often([], some(...levels)),
  signInRiskLevels: often([], some(...levels)),
  platforms: often(null, fc.constant({ includePlatforms: ['all'], excludePlatforms: ['iOS'] })),
  locations: often(
    null,
    fc.constant({ includeLocations: ['All'], excludeLocations: ['AllTrusted', 'office'] }),
  ),
  insiderRiskLevels: often(null, fc.constant('minor,elevated')),
  authenticationFlows: often(null, fc.constant({ transferMethods: 'deviceCodeFlow' })),
});

const sessionControls = often(
  null,
  one(
    {
      signInFrequency: {
        isEnabled: true,
        frequencyInterval: 'everyTime',
        authenticationType: 'primaryAndSecondaryAuthentication',
      },
    },
    { persistentBrowser: { isEnabled: true, mode: 'never' } },
  ),
);

/** Policies of every kind that decides something, as they are after an import. */
export const importedPolicies = fc
  .array(
    fc.record({
      state: one('enabled', 'enabled', 'enabled', 'disabled', 'enabledForReportingButNotEnforced'),
      conditions,
      grantControls,
      sessionControls,
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((policies) =>
    policies.map((policy, at) => ({ id: `p-${at}`, displayName: `Policy ${at}`, ...policy })),
  )
  .map((policies) =>
    gatherSet({ imports: [importText('all.json', JSON.stringify(policies))], namings: [] }),
  )
  .map((imported) => ({ imported, mentioned: mentionedIn(imported) }));

/** People of every kind. */
export const people = fc
  .array(
    fc.record({
      kind: often(
        {},
        one(
          { userType: 'guest' as const },
          { userType: 'guest' as const, externalUserType: 'internalGuest' as const },
          { externalUserType: 'serviceProvider' as const },
          { userType: 'guest' as const, externalUserType: 'b2bDirectConnectUser' as const },
        ),
      ),
      memberOf: some('staff', 'emergency'),
      directoryRoles: some('62e90394-69f5-4237-9190-012177145e10'),
      methodsRegistered: often(
        ['microsoftAuthenticatorPush' as const],
        some(...registrableMethods),
      ),
      registrationClockStartedAt: often(undefined, one('2026-11-14T08:30:00Z')),
      onPremisesSyncEnabled: fc.boolean(),
      passwordWriteback: fc.boolean(),
      riskLevel: risk,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) =>
    all.map(({ kind, ...rest }, at) =>
      personOf({ userPrincipalName: `p${at}@contoso.example`, ...kind, ...rest }),
    ),
  );

/** Sign-ins of every kind. */
export const signIns = fc
  .array(
    fc.record({
      createdDateTime: one('2026-11-22T09:00:00Z', '2026-11-29T09:00:00Z'),
      appId: one('portal', 'mail'),
      signInRiskLevel: risk,
      riskEventType: one('unfamiliarFeatures' as const, 'anomalousToken' as const),
      clientAppType: often(
        'browser' as const,
        one(
          'mobileAppsAndDesktopClients' as const,
          'exchangeActiveSync' as const,
          'other' as const,
        ),
      ),
      devicePlatform: one('windows' as const, 'iOS' as const, 'unknownFutureValue' as const),
      country: one('US', 'DE', null),
      insiderRiskLevel: often('none' as const, one('minor' as const, 'elevated' as const)),
      userAction: often(undefined, fc.constant('registerSecurityInformation' as const)),
      networkLocationDetails: often(
        [],
        one(
          [{ networkType: 'trustedNamedLocation' as const, networkNames: [] }],
          [{ networkType: 'namedLocation' as const, networkNames: ['office'] }],
        ),
      ),
      deviceInfo: often(
        null,
        one(
          { isCompliant: true, trustType: 'AzureAD' as const },
          { trustType: 'ServerAD' as const, displayName: 'PC' },
        ),
      ),
      authenticationFlow: often(
        { transferMethod: 'none' as const },
        fc.constant({ transferMethod: 'deviceCodeFlow' as const }),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((signIn, at) => signInOf({ name: `Sign-in ${at}`, ...signIn })));
