import type { RequirementKind } from '../api/contract.ts';
import type { ScreenId } from '../screens/screen.ts';
import type { Table } from './row.ts';
import { blockedRows } from './table/blocked.ts';
import { passwordRows } from './table/password.ts';
import { proofRows } from './table/proof.ts';
import { registrationRows } from './table/registration.ts';
import { resetRows } from './table/reset.ts';
import { termsRows } from './table/terms.ts';
import { signInRows } from './table/sign-in.ts';

/** The screen that stands for each requirement: where the journey goes when a reply names it. */
export const screenOf = {
  userName: 'signIn.username',
  pickAccount: 'signIn.pickAccount',
  password: 'signIn.password',
  usePasskey: 'signIn.passkey',
  temporaryAccessPass: 'signIn.temporaryAccessPass',
  offerRegistration: 'moreInfoRequired.skippable',
  demandRegistration: 'moreInfoRequired.mandatory',
  enrolAuthenticator: 'register.securityInfo.getApp',
  tryAuthenticator: 'register.securityInfo.tryItOut',
  authenticatorAdded: 'register.securityInfo.added',
  nudgeAuthenticator: 'register.nudgeSkippable',
  enrolOtherApp: 'register.securityInfo.otherApp',
  enrolPasskey: 'register.securityInfo.passkey',
  namePasskey: 'register.securityInfo.passkeyName',
  methodAdded: 'register.securityInfo.methodAdded',
  enrolPhone: 'register.securityInfo.phone',
  tryText: 'register.securityInfo.phoneCode',
  tryCall: 'register.securityInfo.phoneCall',
  enrolEmail: 'register.securityInfo.email',
  tryEmail: 'register.securityInfo.emailCode',
  enrolQuestions: 'register.securityInfo.questions',
  registrationComplete: 'register.securityInfo.complete',
  acknowledgeRisk: 'risk.accountAtRisk',
  approveRequest: 'mfa.prompt.push',
  enterCode: 'mfa.prompt.code',
  answerCall: 'mfa.prompt.call',
  confirmPasskey: 'mfa.prompt.passkey',
  requestDenied: 'mfa.denied',
  requestTimedOut: 'mfa.timeout',
  throttled: 'mfa.throttled',
  tooManyAttempts: 'mfa.tooManyAttempts',
  changePassword: 'passwordChange.risk',
  acceptTerms: 'termsOfUse',
  changeExpiredPassword: 'passwordChange.expired',
  changeTemporaryPassword: 'passwordChange.temporary',
  identifyForReset: 'sspr.username',
  chooseResetMethod: 'sspr.verify.methods',
  enterResetCode: 'sspr.verify.code',
  approveReset: 'sspr.verify.notification',
  answerResetCall: 'sspr.verify.call',
  answerQuestions: 'sspr.verify.questions',
  chooseNewPassword: 'sspr.newPassword',
  resetDone: 'sspr.done',
  resetUnavailable: 'sspr.contactAdministrator',
  signInAgain: 'session.revokedSignInAgain',
  mailAccount: 'legacyClient.account',
  mailSignInFailed: 'legacyClient.signInFailed',
  sessionEnded: 'session.ended',
  changePasswordOnDevice: 'device.ctrlAltDel',
  staySignedIn: 'staySignedIn',
  application: 'app',
  accountBlocked: 'blocked.accountBlocked',
  signInBlocked: 'blocked.signInBlocked',
  accessBlocked: 'blocked.conditionalAccess',
  deviceBlocked: 'blocked.device',
  registrationRestricted: 'blocked.registrationRestricted',
  methodsUnavailable: 'blocked.methodsUnavailable',
  termsDeclined: 'blocked.termsOfUse',
} as const satisfies Record<RequirementKind, ScreenId>;

/** What each screen's events ask of the backend, and the requirements that may follow. */
export const table: Table = {
  ...signInRows,
  ...registrationRows,
  ...proofRows,
  ...passwordRows,
  ...termsRows,
  ...resetRows,
  ...blockedRows,
};
