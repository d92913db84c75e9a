import * as fc from 'fast-check';
import type { Row } from '../truth-table/row.ts';

/** Policies of the catalogue that an attempt may meet. */
export const policyIds = [
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
  'P-UR-BLOCK-H',
  'P-UR-PWD',
  'P-UR-REM',
];

type Level = Row['signInRiskLevel'];

/** What is chosen of an attempt; the rest is the same for all. */
export interface Chosen extends Pick<
  Row,
  | 'policies'
  | 'reportOnlyPolicies'
  | 'mfaRegistrationPolicy'
  | 'securityDefaults'
  | 'externalUserType'
  | 'groups'
  | 'isHybrid'
  | 'passwordWriteback'
  | 'isMfaRegistered'
  | 'graceDaysLeft'
  | 'firstFactorResult'
  | 'firstFactor'
  | 'existingMfaClaim'
  | 'signInRiskLevel'
  | 'userRiskLevel'
  | 'riskEventType'
  | 'ipTrusted'
  | 'country'
  | 'isCompliant'
  | 'app'
  | 'clientAppType'
  | 'givens'
> {
  /** What the tenant has set up for resets, as givens. */
  reset: string[];
  /** What else the person has, as givens. */
  common: string[];
}

/** Where each part of an attempt comes from. */
export type Fields = { [K in keyof Chosen]: fc.Arbitrary<Chosen[K]> };

const all = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const some = (maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.constantFrom(...policyIds), { maxLength });

/** Everything that an attempt can be, each as likely as the others. */
export const anything: Fields = {
  policies: some(3),
  reportOnlyPolicies: some(1),
  mfaRegistrationPolicy: fc.boolean(),
  securityDefaults: fc.boolean(),
  externalUserType: all<Row['externalUserType']>(
    'none',
    'b2bCollaborationGuest',
    'b2bDirectConnectUser',
    'serviceProvider',
  ),
  groups: all<string[]>([], ['grp-break-glass']),
  isHybrid: fc.boolean(),
  passwordWriteback: fc.boolean(),
  isMfaRegistered: fc.boolean(),
  graceDaysLeft: all(null, 0, 1, 9),
  firstFactorResult: all<Row['firstFactorResult']>(
    'success',
    'disabled',
    'expiredOnPremises',
    'expired',
  ),
  firstFactor: all('password', 'temporaryAccessPass', 'fido2'),
  existingMfaClaim: fc.boolean(),
  signInRiskLevel: all<Level>('none', 'low', 'medium', 'high'),
  userRiskLevel: all<Level>('none', 'low', 'medium', 'high'),
  riskEventType: all(null, 'unfamiliarFeatures', 'anomalousToken', 'leakedCredentials'),
  ipTrusted: fc.boolean(),
  country: all('US', 'KP', null),
  isCompliant: fc.boolean(),
  app: all('app-portal', 'app-a'),
  clientAppType: all('browser', 'other'),
  givens: all<string[]>(
    [],
    ['twoMethodsForReset'],
    ['fraudAlertBlock'],
    ['highConfidenceProtection'],
    ['onlyMethodDisabledByAdministrator'],
    ['securityDefaultsWithoutSkip'],
    ['temporaryPassword'],
    ['oneTimePass'],
    ['windowsSetup'],
    ['registrationCampaign'],
    ['noUsablePassword'],
  ),
  reset: all<string[]>(
    [],
    ['resetTakesTwoProofs'],
    ['resetTurnedOff'],
    ['ssprRegistrationPolicy'],
    ['ssprRegistrationPolicy', 'resetsByMailAndQuestions'],
  ),
  common: fc.subarray(['textAndAuthenticatorRegistered', 'reportSuspiciousActivityEnabled']),
};

const same = fc.constant;

/** A registered member with a password, whom nothing stops. */
export const ordinary: Fields = {
  policies: same([]),
  reportOnlyPolicies: same([]),
  mfaRegistrationPolicy: same(false),
  securityDefaults: same(false),
  externalUserType: same('none'),
  groups: same([]),
  isHybrid: same(false),
  passwordWriteback: same(true),
  isMfaRegistered: same(true),
  graceDaysLeft: same(null),
  firstFactorResult: same('success'),
  firstFactor: same('password'),
  existingMfaClaim: same(false),
  signInRiskLevel: same('none'),
  userRiskLevel: same('none'),
  riskEventType: same(null),
  ipTrusted: same(false),
  country: same('US'),
  isCompliant: same(false),
  app: same('app-portal'),
  clientAppType: same('browser'),
  givens: same([]),
  reset: same([]),
  common: same(['textAndAuthenticatorRegistered', 'reportSuspiciousActivityEnabled']),
};

/** Attempts as rows without an expectation. */
export const rowsOf = (fields: Fields): fc.Arbitrary<Row> =>
  fc.record(fields).map(({ common, reset, ...chosen }): Row => ({
    ...chosen,
    givens: [...chosen.givens, ...common, ...reset],
    id: 'generated',
    disabledPolicies: [],
    userType: chosen.externalUserType === 'none' ? 'member' : 'guest',
    userId: 'user-1',
    userChoice: null,
    secondFactorResult: 'success',
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
