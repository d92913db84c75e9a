import { administratorActOf } from './administrators.ts';
import { isBackground } from './background.ts';
import { countedIds } from './counted.ts';
import type { Row } from './row.ts';
import { asksWhatIf } from './what-if.ts';

/** What a given needs that the product cannot do yet; null where it can. A given that is not here is unknown. */
const givens: Record<string, string | null> = {
  codeReused: null,
  fraudAlertBlock: null,
  highConfidenceProtection: null,
  noRegistrableMethodInStrength: null,
  noUsablePassword: null,
  onlyAuthenticatorPush: null,
  onlyMethodDisabledByAdministrator: null,
  registrationCampaign: null,
  passwordResetAtHome: null,
  reportedSuspiciousActivityBefore: null,
  retryFromFamiliarPlace: null,
  reusedPassword: null,
  sameWrongPasswordTenTimes: null,
  temporaryPassword: null,
  securityDefaultsWithoutSkip: null,
  tooManyWrongCodes: null,
  weakPasswordFirst: null,
  windowsSetup: null,
  wrongCodeThenRight: null,
  reportSuspiciousActivityEnabled: null,
  selfServicePasswordReset: null,
  ssprRegistrationPolicy: null,
  textAndAuthenticatorRegistered: null,
  textRequestedTooOften: null,
};

const ofGiven = (given: string): string | null => {
  if (isBackground(given)) return null;
  if (given.startsWith('systemAct:')) return 'acts of the system';
  const missing = givens[given];
  return missing === undefined ? `the given ${given}` : missing;
};

/** What a row needs that the product cannot do yet, by its fields alone; null where it can be played. */
export const missingCapability = (row: Row): string | null => {
  if (administratorActOf(row) || asksWhatIf(row)) return null;
  for (const given of row.givens) {
    const missing = ofGiven(given);
    if (missing) return missing;
  }
  if (!['password', 'fido2', 'temporaryAccessPass'].includes(row.firstFactor))
    return row.firstFactor;
  if (row.userAction !== null) return 'signing in for a user action';
  const resets = row.givens.includes('selfServicePasswordReset');
  if (
    !resets &&
    !row.givens.some(isBackground) &&
    ['adminAction', 'systemAction', 'notEvaluated'].includes(row.outcome)
  )
    return 'acts without a sign-in';
  const screen = row.expectedScreens.find((id) => !countedIds.has(id));
  return screen === undefined ? null : `the screen ${screen}`;
};
