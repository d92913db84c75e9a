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
    'chooseResetMethod' | 'enterResetCode' | 'approveReset' | 'answerQuestions'
  >;
  'sspr.verify.code': RequirementOf<'enterResetCode'>;
  'sspr.verify.notification': RequirementOf<'approveReset'>;
  'sspr.verify.questions': RequirementOf<'answerQuestions'>;
  'sspr.newPassword': RequirementOf<'chooseNewPassword'>;
  'sspr.done': RequirementOf<'resetDone'>;
  'sspr.contactAdministrator': RequirementOf<'resetUnavailable'>;
  'session.revokedSignInAgain': RequirementOf<'signInAgain'>;
  staySignedIn: RequirementOf<'staySignedIn'>;
  app: RequirementOf<'application'>;
}

/** Ids of all screens, as links and pictures name them. */
export type ScreenId = keyof ScreenModels;
