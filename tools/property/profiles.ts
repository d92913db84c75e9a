import * as fc from 'fast-check';
import { type Possible, byStaff, pointless, scans } from './acts.ts';
import { type Habit, habits } from './habits.ts';
import { anything, type Fields, ordinary } from './world.ts';

/** A kind of person and tenant that traces are made of. */
export interface Profile {
  /** Traces of a hundred that are this one's. */
  share: number;
  fields: Fields;
  habits: readonly Habit[];
  /** What is done in between; without it, all that can be done. */
  between?: readonly Possible[];
}

const oneOf = <T>(...values: T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const sets = (...values: string[][]): fc.Arbitrary<string[]> => fc.constantFrom(...values);
const profile = (
  share: number,
  fields: Partial<Fields>,
  ways: readonly Habit[],
  between?: readonly Possible[],
): Profile => ({
  share,
  fields: { ...ordinary, ...fields },
  habits: ways,
  ...(between ? { between } : {}),
});

/** The profiles of all traces. Each sees to the screens that its kind of person meets; together they are a hundred. */
export const profiles = {
  anything: { share: 15, fields: anything, habits: Object.keys(habits) as Habit[] },
  registers: profile(
    10,
    {
      policies: sets([], ['P-ALL-MFA'], ['P-ALL-STRENGTH-PR'], ['P-SECINFO-BLOCK']),
      mfaRegistrationPolicy: fc.constant(true),
      isMfaRegistered: fc.constant(false),
      graceDaysLeft: oneOf(null, 0, 9),
      firstFactor: oneOf('password', 'temporaryAccessPass'),
      givens: sets([], ['oneTimePass'], ['windowsSetup'], ['onlyMethodDisabledByAdministrator']),
      common: fc.constant([]),
    },
    ['getsOn', 'usesCodes', 'mistypesCodes', 'usesTexts', 'usesCalls'],
  ),
  registersTheApp: profile(
    4,
    {
      policies: sets(['P-ALL-MFA'], []),
      mfaRegistrationPolicy: fc.constant(true),
      isMfaRegistered: fc.constant(false),
      graceDaysLeft: fc.constant(0),
      common: fc.constant([]),
    },
    ['getsOn'],
    [scans],
  ),
  registersForResets: profile(
    6,
    {
      reset: sets(
        ['ssprRegistrationPolicy'],
        ['ssprRegistrationPolicy', 'resetsByMailAndQuestions'],
      ),
      givens: sets([], ['twoMethodsForReset']),
      common: fc.constant([]),
    },
    ['getsOn', 'usesTexts', 'usesCalls'],
    [scans, ...pointless],
  ),
  registersSeveral: profile(
    3,
    {
      mfaRegistrationPolicy: fc.constant(true),
      isMfaRegistered: fc.constant(false),
      graceDaysLeft: fc.constant(0),
      reset: sets(['ssprRegistrationPolicy', 'resetsByMailAndQuestions']),
      givens: sets(['twoMethodsForReset'], []),
      common: fc.constant([]),
    },
    ['usesCodes', 'getsOn'],
    [scans],
  ),
  isReminded: profile(
    3,
    { policies: sets(['P-ALL-MFA']), givens: sets(['registrationCampaign']), common: sets([]) },
    ['usesCodes', 'getsOn'],
  ),
  proves: profile(
    8,
    {
      policies: sets(
        ['P-ALL-MFA'],
        ['P-SR-MFA'],
        ['P-SR-MFA-NOSIF', 'P-TOU'],
        ['P-ALL-STRENGTH-PR'],
      ),
      firstFactor: oneOf('password', 'fido2', 'temporaryAccessPass'),
      signInRiskLevel: oneOf('medium', 'high'),
      givens: sets([], ['fraudAlertBlock']),
    },
    ['getsOn', 'typesPasswords', 'usesTexts', 'usesCalls'],
  ),
  failsToProve: profile(
    4,
    { policies: sets(['P-ALL-MFA']) },
    ['mistypesCodes', 'letsWait', 'denies'],
    pointless,
  ),
  asksTooOften: profile(3, { policies: sets(['P-ALL-MFA']) }, ['asksForTexts'], pointless),
  meetsTerms: profile(2, { policies: sets(['P-TOU']) }, ['getsOn', 'declinesTerms']),
  remediates: profile(
    8,
    {
      policies: sets(['P-UR-PWD'], ['P-UR-REM']),
      userRiskLevel: fc.constant('high'),
      riskEventType: oneOf('leakedCredentials', 'anomalousToken'),
      firstFactor: oneOf('password', 'temporaryAccessPass'),
    },
    ['getsOn', 'usesTexts'],
  ),
  changes: profile(
    4,
    { firstFactorResult: oneOf('expired', 'success'), givens: sets(['temporaryPassword'], []) },
    ['getsOn'],
  ),
  resets: profile(
    9,
    {
      policies: sets([], ['P-UR-BLOCK-H']),
      userRiskLevel: oneOf('none', 'high'),
      reset: sets([], ['resetTakesTwoProofs'], ['resetTurnedOff']),
    },
    [
      'forgets',
      'provesByMail',
      'provesByText',
      'provesByCall',
      'provesByNotification',
      'provesByCode',
      'provesByAnswers',
    ],
  ),
  isBlocked: profile(
    7,
    {
      policies: sets(
        ['P-UR-BLOCK-H'],
        ['P-SR-BLOCK-H'],
        ['P-LOC-BLOCK'],
        ['P-COMPLIANT'],
        ['P-SR-MFA'],
        ['P-SECINFO-BLOCK', 'P-ALL-MFA'],
      ),
      userRiskLevel: fc.constant('high'),
      signInRiskLevel: fc.constant('high'),
      country: fc.constant('KP'),
      isMfaRegistered: fc.constant(false),
      common: fc.constant([]),
    },
    ['getsOn'],
  ),
  comesFromElsewhere: profile(
    6,
    {
      policies: sets(['P-GUEST-MFA'], ['P-UR-BLOCK-H'], ['P-UR-PWD'], ['P-SR-MFA']),
      externalUserType: oneOf('b2bCollaborationGuest', 'b2bDirectConnectUser', 'serviceProvider'),
      userRiskLevel: oneOf('none', 'high'),
      signInRiskLevel: oneOf('none', 'medium'),
    },
    ['getsOn'],
  ),
  meetsStaff: profile(
    4,
    { policies: sets([], ['P-ALL-MFA'], ['P-UR-PWD']), userRiskLevel: oneOf('none', 'high') },
    ['getsOn'],
    byStaff,
  ),
  worksOnPremises: profile(2, { isHybrid: fc.constant(true) }, ['usesWorkDevice']),
  readsMail: profile(
    2,
    { clientAppType: fc.constant('other'), policies: sets([], ['P-ALL-MFA']) },
    ['getsOn'],
  ),
} satisfies Record<string, Profile>;
