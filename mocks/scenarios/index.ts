import { accountDisabled } from './account-disabled.ts';
import { bothRisks } from './both-risks.ts';
import { directConnectTrusted } from './direct-connect-trusted.ts';
import { directConnectNotTrusted } from './direct-connect-not-trusted.ts';
import { familiarPlaceAfterBlock } from './familiar-place-after-block.ts';
import { firstSignInRegistration } from './first-sign-in-registration.ts';
import { forgotPassword } from './forgot-password.ts';
import { forgotPasswordText } from './forgot-password-text.ts';
import { forgotPasswordTwoProofs } from './forgot-password-two-proofs.ts';
import { guestAtRisk } from './guest-at-risk.ts';
import { guestNotRegistered } from './guest-not-registered.ts';
import { guestNotInvited } from './guest-not-invited.ts';
import { guestResetsAtHome } from './guest-resets-at-home.ts';
import { guestRiskySignIn } from './guest-risky-sign-in.ts';
import { hybridChangesOnPremises } from './hybrid-changes-on-premises.ts';
import { legacyClientBlocked } from './legacy-client-blocked.ts';
import { legacyHighConfidence } from './legacy-high-confidence.ts';
import { legacySecurityDefaults } from './legacy-security-defaults.ts';
import { lowRiskAgesOut } from './low-risk-ages-out.ts';
import { riskWhileSignedIn } from './risk-while-signed-in.ts';
import { travelAssessedSafe } from './travel-assessed-safe.ts';
import { locationBlocked } from './location-blocked.ts';
import { mfaCall } from './mfa-call.ts';
import { mfaCode } from './mfa-code.ts';
import { mfaNoAnswer } from './mfa-no-answer.ts';
import { mfaReported } from './mfa-reported.ts';
import { mfaText } from './mfa-text.ts';
import { mfaThreeRequests } from './mfa-three-requests.ts';
import { mfaThrottled } from './mfa-throttled.ts';
import { mfaTooManyCodes } from './mfa-too-many-codes.ts';
import { mfaWrongNumber } from './mfa-wrong-number.ts';
import { noInterrupt } from './no-interrupt.ts';
import { pickAccount } from './pick-account.ts';
import { passwordExpired } from './password-expired.ts';
import { passwordLockoutReset } from './password-lockout-reset.ts';
import { passwordLockout } from './password-lockout.ts';
import { passwordTemporary } from './password-temporary.ts';
import { registrationCampaign } from './registration-campaign.ts';
import { registrationCampaignForced } from './registration-campaign-forced.ts';
import { passkeyDemanded } from './passkey-demanded.ts';
import { passkeySecondFactor } from './passkey-second-factor.ts';
import { passkeySignIn } from './passkey-sign-in.ts';
import { passExpired } from './pass-expired.ts';
import { passManyTimes } from './pass-many-times.ts';
import { passRegistration } from './pass-registration.ts';
import { passUsedAgain } from './pass-used-again.ts';
import { registrationDay9Skip } from './registration-day-9-skip.ts';
import { registrationForced } from './registration-forced.ts';
import { registrationGuest } from './registration-guest.ts';
import { registrationLastDay } from './registration-last-day.ts';
import { registrationLeft } from './registration-left.ts';
import { registrationMethodDisabled } from './registration-method-disabled.ts';
import { registrationMfaDemanded } from './registration-mfa-demanded.ts';
import { registrationOlderHeading } from './registration-older-heading.ts';
import { registrationOtherApp } from './registration-other-app.ts';
import { registrationPhone } from './registration-phone.ts';
import { registrationTwoMethods } from './registration-two-methods.ts';
import { registrationRestricted } from './registration-restricted.ts';
import { reportOnlyBlock } from './report-only-block.ts';
import { resetNotEnabled } from './reset-not-enabled.ts';
import { resetRegistrationEmail } from './reset-registration-email.ts';
import { resetRegistrationSecondMethod } from './reset-registration-second-method.ts';
import { resetRegistrationSkipped } from './reset-registration-skipped.ts';
import { resetTooFewMethods } from './reset-too-few-methods.ts';
import { resetWithoutWriteback } from './reset-without-writeback.ts';
import { riskSignInAgain } from './risk-sign-in-again.ts';
import { riskySignInDeniedThenApproved } from './risky-sign-in-denied-then-approved.ts';
import { riskySignInMfa } from './risky-sign-in-mfa.ts';
import { riskySignInNotRegistered } from './risky-sign-in-not-registered.ts';
import { riskyUserBadPasswords } from './risky-user-bad-passwords.ts';
import { riskyUserPasswordChange } from './risky-user-password-change.ts';
import { riskyUserResets } from './risky-user-resets.ts';
import { signInRiskFamiliarPlace } from './sign-in-risk-familiar-place.ts';
import { signInRiskBlocked } from './sign-in-risk-blocked.ts';
import { securityDefaultsGrace } from './security-defaults-grace.ts';
import { securityDefaultsNoSkip } from './security-defaults-no-skip.ts';
import { staySignedInHidden } from './stay-signed-in-hidden.ts';
import { technicianAtRisk } from './technician-at-risk.ts';
import { technicianHelpedAtHome } from './technician-helped-at-home.ts';
import { technicianRemediatesAtHome } from './technician-remediates-at-home.ts';
import { termsOfUse } from './terms-of-use.ts';
import { termsOfUseDeclined } from './terms-of-use-declined.ts';
import { userRiskBlocked } from './user-risk-blocked.ts';
import { windowsSetupForced } from './windows-setup-forced.ts';
import { windowsSetupPutOff } from './windows-setup-put-off.ts';
import { windowsSetupRegistration } from './windows-setup-registration.ts';
import { userRiskStaffReset } from './user-risk-staff-reset.ts';
import { userRiskDismissed } from './user-risk-dismissed.ts';
import { signInRiskDismissedAgain } from './sign-in-risk-dismissed-again.ts';
import { notRegisteredPass } from './not-registered-pass.ts';
import { hybridWritebackEnabled } from './hybrid-writeback-enabled.ts';
import { highConfidenceTrusted } from './high-confidence-trusted.ts';
import { locationOtherPlace } from './location-other-place.ts';
import { platformBlocked } from './platform-blocked.ts';
import { deviceManaged } from './device-managed.ts';
import { deviceHybridJoined } from './device-hybrid-joined.ts';
import { registrationOtherDevice } from './registration-other-device.ts';
import { lockoutStaffReset } from './lockout-staff-reset.ts';
import { methodsUnavailable } from './methods-unavailable.ts';
import { sessionsRevoked } from './sessions-revoked.ts';
import type { Scenario } from './scenario.ts';

/** All scenarios, in the order of the library. */
export const scenarios: readonly Scenario[] = [
  firstSignInRegistration,
  registrationDay9Skip,
  registrationLastDay,
  registrationForced,
  registrationOlderHeading,
  registrationMfaDemanded,
  registrationGuest,
  registrationOtherApp,
  registrationPhone,
  registrationTwoMethods,
  registrationLeft,
  registrationMethodDisabled,
  registrationRestricted,
  registrationOtherDevice,
  windowsSetupRegistration,
  windowsSetupPutOff,
  windowsSetupForced,
  securityDefaultsGrace,
  securityDefaultsNoSkip,
  registrationCampaign,
  registrationCampaignForced,
  riskySignInMfa,
  riskySignInDeniedThenApproved,
  riskySignInNotRegistered,
  notRegisteredPass,
  guestRiskySignIn,
  guestNotRegistered,
  signInRiskBlocked,
  signInRiskFamiliarPlace,
  signInRiskDismissedAgain,
  familiarPlaceAfterBlock,
  riskyUserPasswordChange,
  riskyUserBadPasswords,
  riskWhileSignedIn,
  travelAssessedSafe,
  mfaReported,
  riskSignInAgain,
  bothRisks,
  forgotPassword,
  forgotPasswordText,
  forgotPasswordTwoProofs,
  riskyUserResets,
  guestResetsAtHome,
  resetNotEnabled,
  resetTooFewMethods,
  resetWithoutWriteback,
  resetRegistrationEmail,
  resetRegistrationSecondMethod,
  resetRegistrationSkipped,
  userRiskBlocked,
  userRiskStaffReset,
  userRiskDismissed,
  lowRiskAgesOut,
  legacyHighConfidence,
  legacyClientBlocked,
  legacySecurityDefaults,
  hybridChangesOnPremises,
  hybridWritebackEnabled,
  guestAtRisk,
  directConnectNotTrusted,
  technicianAtRisk,
  technicianRemediatesAtHome,
  technicianHelpedAtHome,
  locationBlocked,
  locationOtherPlace,
  platformBlocked,
  deviceManaged,
  deviceHybridJoined,
  methodsUnavailable,
  highConfidenceTrusted,
  sessionsRevoked,
  pickAccount,
  termsOfUse,
  termsOfUseDeclined,
  staySignedInHidden,
  passRegistration,
  passManyTimes,
  passUsedAgain,
  passExpired,
  passwordExpired,
  passwordTemporary,
  passwordLockout,
  lockoutStaffReset,
  passwordLockoutReset,
  accountDisabled,
  guestNotInvited,
  noInterrupt,
  directConnectTrusted,
  mfaCode,
  mfaText,
  mfaCall,
  mfaThrottled,
  mfaTooManyCodes,
  passkeyDemanded,
  passkeySignIn,
  passkeySecondFactor,
  mfaWrongNumber,
  mfaNoAnswer,
  mfaThreeRequests,
  reportOnlyBlock,
];

/** The scenario of an id; undefined if there is none. */
export const scenarioById = (id: string): Scenario | undefined =>
  scenarios.find((scenario) => scenario.id === id);
