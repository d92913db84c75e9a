import type { OfferedMethod, RegistrationPlan, RequirementOf } from '../api/contract.ts';

/** What each screen draws: the requirement it stands for, as the reply brought it. */
export interface ScreenModels {
  'signIn.username': RequirementOf<'userName'>;
  'signIn.pickAccount': RequirementOf<'pickAccount'>;
  'signIn.password': RequirementOf<'password'>;
  'signIn.passkey': RequirementOf<'usePasskey'>;
  'signIn.temporaryAccessPass': RequirementOf<'temporaryAccessPass'>;
  'moreInfoRequired.skippable': RequirementOf<'offerRegistration'>;
  'moreInfoRequired.mandatory': RequirementOf<'demandRegistration'>;
  'register.securityInfo.getApp': RequirementOf<'enrolAuthenticator'>;
  'register.securityInfo.setUp': RequirementOf<'enrolAuthenticator'>;
  'register.securityInfo.otherApp': RequirementOf<'enrolOtherApp'>;
  'register.securityInfo.scanQrCode': RequirementOf<'enrolAuthenticator'>;
  'register.securityInfo.scanOtherApp': RequirementOf<'enrolOtherApp'>;
  'register.securityInfo.enterCode': RequirementOf<'enrolOtherApp'>;
  'register.securityInfo.chooseMethod': { plan: RegistrationPlan };
  'register.securityInfo.tryItOut': RequirementOf<'tryAuthenticator'>;
  'register.securityInfo.added': RequirementOf<'authenticatorAdded'>;
  'register.nudgeSkippable': RequirementOf<'nudgeAuthenticator'>;
  'register.securityInfo.passkey': RequirementOf<'enrolPasskey'>;
  'register.securityInfo.passkeyName': RequirementOf<'namePasskey'>;
  'register.securityInfo.phone': RequirementOf<'enrolPhone'>;
  'register.securityInfo.phoneCode': RequirementOf<'tryText'>;
  'register.securityInfo.phoneCall': RequirementOf<'tryCall'>;
  'register.securityInfo.email': RequirementOf<'enrolEmail'>;
  'register.securityInfo.emailCode': RequirementOf<'tryEmail'>;
  'register.securityInfo.questions': RequirementOf<'enrolQuestions'>;
  'register.securityInfo.complete': RequirementOf<'registrationComplete'>;
  'register.securityInfo.methodAdded': RequirementOf<'methodAdded'>;
  'risk.accountAtRisk': RequirementOf<'acknowledgeRisk'>;
  'mfa.prompt.push': RequirementOf<'approveRequest'>;
  'mfa.prompt.code': RequirementOf<'enterCode'>;
  'mfa.prompt.call': RequirementOf<'answerCall'>;
  'mfa.prompt.passkey': RequirementOf<'confirmPasskey'>;
  'mfa.prompt.methods': { methods: OfferedMethod[] };
  'mfa.denied': RequirementOf<'requestDenied'>;
  'mfa.timeout': RequirementOf<'requestTimedOut'>;
  'mfa.throttled': RequirementOf<'throttled'>;
  'mfa.tooManyAttempts': RequirementOf<'tooManyAttempts'>;
  'passwordChange.risk': RequirementOf<'changePassword'>;
  'passwordChange.expired': RequirementOf<'changeExpiredPassword'>;
  'passwordChange.temporary': RequirementOf<'changeTemporaryPassword'>;
  'blocked.accountBlocked': RequirementOf<'accountBlocked'>;
  'blocked.signInBlocked': RequirementOf<'signInBlocked'>;
  'blocked.conditionalAccess': RequirementOf<'accessBlocked'>;
  'blocked.device': RequirementOf<'deviceBlocked'>;
  'blocked.registrationRestricted': RequirementOf<'registrationRestricted'>;
  'blocked.methodsUnavailable': RequirementOf<'methodsUnavailable'>;
  termsOfUse: RequirementOf<'acceptTerms'>;
  'blocked.termsOfUse': RequirementOf<'termsDeclined'>;
  'sspr.username': RequirementOf<'identifyForReset'>;
  'sspr.verify.methods': RequirementOf<
    'chooseResetMethod' | 'enterResetCode' | 'approveReset' | 'answerResetCall' | 'answerQuestions'
  >;
  'sspr.verify.code': RequirementOf<'enterResetCode'>;
  'sspr.verify.notification': RequirementOf<'approveReset'>;
  'sspr.verify.call': RequirementOf<'answerResetCall'>;
  'sspr.verify.questions': RequirementOf<'answerQuestions'>;
  'sspr.newPassword': RequirementOf<'chooseNewPassword'>;
  'sspr.done': RequirementOf<'resetDone'>;
  'sspr.contactAdministrator': RequirementOf<'resetUnavailable'>;
  'session.revokedSignInAgain': RequirementOf<'signInAgain'>;
  'legacyClient.account': RequirementOf<'mailAccount'>;
  'legacyClient.signInFailed': RequirementOf<'mailSignInFailed'>;
  'session.ended': RequirementOf<'sessionEnded'>;
  'device.ctrlAltDel': RequirementOf<'changePasswordOnDevice'>;
  staySignedIn: RequirementOf<'staySignedIn'>;
  app: RequirementOf<'application'>;
}

/**
 * Screens that the journey has no state for yet: a folder's own `states.ts` adds its id here, to `ScreenModels` and to
 * `ScreenEvents` by `declare module`, so that a screen can be drawn and reviewed before anything leads to it.
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type -- There is none at the moment.
export interface Sketches {}

/** Ids of all screens, as links and pictures name them. */
export type ScreenId = keyof ScreenModels;

/** Ids of the screens that the journey has a state for. */
export type JourneyScreenId = Exclude<ScreenId, keyof Sketches>;
