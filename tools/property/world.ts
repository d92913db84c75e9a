import * as fc from 'fast-check';
import type { Row } from '../truth-table/row.ts';

/** Policies of the catalogue; the ones about risk are what most attempts should meet. */
const policyIds = [
  'P-ALL-MFA',
  'P-ALL-STRENGTH-PR',
  'P-APP-MFA',
  'P-BOTH-RISKS-MFA',
  'P-COMPLIANT',
  'P-GUEST-MFA',
  'P-LOC-BLOCK',
  'P-LOC-MFA',
  'P-MFA-OR-COMPLIANT',
  'P-SECINFO-BLOCK',
  'P-SR-BLOCK-H',
  'P-SR-MFA',
  'P-SR-MFA-NOSIF',
  'P-SR-STRENGTH-PR',
  'P-TOU',
  'P-TOU',
  'P-TOU',
  'P-UR-BLOCK-H',
  'P-UR-PWD',
  'P-UR-REM',
];

const level = fc.constantFrom('none', 'none', 'medium', 'high', 'low') as fc.Arbitrary<
  Row['signInRiskLevel']
>;

/** Attempts of every kind, as rows without an expectation. */
export const rowArbitrary: fc.Arbitrary<Row> = fc
  .record({
    policies: fc.uniqueArray(fc.constantFrom(...policyIds), { maxLength: 3 }),
    reportOnlyPolicies: fc.uniqueArray(fc.constantFrom(...policyIds), { maxLength: 1 }),
    mfaRegistrationPolicy: fc.boolean(),
    securityDefaults: fc.constantFrom(false, false, false, true),
    externalUserType: fc.constantFrom(
      ...([
        'none',
        'none',
        'none',
        'none',
        'b2bCollaborationGuest',
        'b2bDirectConnectUser',
      ] as const),
      'serviceProvider' as const,
    ),
    groups: fc.constantFrom<string[]>([], [], [], ['grp-break-glass']),
    isHybrid: fc.constantFrom(false, false, true),
    passwordWriteback: fc.boolean(),
    isMfaRegistered: fc.constantFrom(true, true, false),
    graceDaysLeft: fc.constantFrom(null, 0, 1, 9),
    firstFactorResult: fc.oneof(
      { weight: 20, arbitrary: fc.constant('success' as const) },
      { weight: 1, arbitrary: fc.constantFrom('disabled' as const, 'expiredOnPremises' as const) },
      { weight: 2, arbitrary: fc.constant('expired' as const) },
    ),
    firstFactor: fc.constantFrom(
      ...Array.from({ length: 8 }, () => 'password'),
      'temporaryAccessPass',
      'fido2',
      'fido2',
    ),
    existingMfaClaim: fc.constantFrom(false, false, true),
    signInRiskLevel: level,
    userRiskLevel: level,
    riskEventType: fc.constantFrom(
      null,
      'unfamiliarFeatures',
      'anomalousToken',
      'leakedCredentials',
    ),
    ipTrusted: fc.boolean(),
    country: fc.constantFrom('US', 'US', 'US', 'KP', null),
    isCompliant: fc.constantFrom(false, true),
    app: fc.constantFrom('app-portal', 'app-a'),
    reset: fc.constantFrom<string[]>(
      [],
      ['resetTakesTwoProofs'],
      ['resetTurnedOff'],
      ['ssprRegistrationPolicy'],
    ),
    /** What many people have, whatever else is given. */
    common: fc.subarray(['textAndAuthenticatorRegistered', 'reportSuspiciousActivityEnabled']),
    givens: fc.constantFrom<string[]>(
      ...Array.from({ length: 16 }, () => []),
      ...Array.from({ length: 6 }, () => ['twoMethodsForReset']),
      ['fraudAlertBlock'],
      ['highConfidenceProtection'],
      ['onlyMethodDisabledByAdministrator'],
      ['securityDefaultsWithoutSkip'],
      ['temporaryPassword'],
      ['oneTimePass'],
      ['windowsSetup'],
      ['registrationCampaign'],
      ['registrationCampaign'],
      ['registrationCampaign'],
      ['registrationCampaign'],
      ['noUsablePassword'],
    ),
  })
  .map(({ common, reset, ...chosen }): Row => ({
    ...chosen,
    givens: [...chosen.givens, ...common, ...reset],
    id: 'generated',
    disabledPolicies: [],
    userType: chosen.externalUserType === 'none' ? 'member' : 'guest',
    userId: 'user-1',
    userChoice: null,
    secondFactorResult: 'success',
    clientAppType: 'browser',
    devicePlatform: 'windows',
    deviceExtensionAttribute1: null,
    transferMethod: 'none',
    userAction: null,
    expectedScreens: [],
    outcome: 'granted',
    errorCode: null,
    conditionalAccessStatus: null,
    matchedPolicies: [],
    unmatchedPolicies: {},
    resultSignInRiskState: null,
    resultSignInRiskDetail: null,
    resultUserRiskLevel: null,
    resultUserRiskState: null,
    resultUserRiskDetail: null,
  }));
