import { states as app } from './app/states.ts';
import { states as blockedAccountBlocked } from './blocked.accountBlocked/states.ts';
import { states as blockedConditionalAccess } from './blocked.conditionalAccess/states.ts';
import { states as blockedDevice } from './blocked.device/states.ts';
import { states as blockedMethodsUnavailable } from './blocked.methodsUnavailable/states.ts';
import { states as blockedRegistrationRestricted } from './blocked.registrationRestricted/states.ts';
import { states as blockedSignInBlocked } from './blocked.signInBlocked/states.ts';
import { states as mfaDenied } from './mfa.denied/states.ts';
import { states as mfaPromptCall } from './mfa.prompt.call/states.ts';
import { states as mfaPromptCode } from './mfa.prompt.code/states.ts';
import { states as mfaPromptMethods } from './mfa.prompt.methods/states.ts';
import { states as mfaPromptPasskey } from './mfa.prompt.passkey/states.ts';
import { states as mfaPromptPush } from './mfa.prompt.push/states.ts';
import { states as mfaThrottled } from './mfa.throttled/states.ts';
import { states as mfaTimeout } from './mfa.timeout/states.ts';
import { states as mfaTooManyAttempts } from './mfa.tooManyAttempts/states.ts';
import { states as moreInfoRequiredMandatory } from './moreInfoRequired.mandatory/states.ts';
import { states as moreInfoRequiredSkippable } from './moreInfoRequired.skippable/states.ts';
import { states as passwordChangeExpired } from './passwordChange.expired/states.ts';
import { states as passwordChangeRisk } from './passwordChange.risk/states.ts';
import { states as passwordChangeTemporary } from './passwordChange.temporary/states.ts';
import { states as registerNudgeSkippable } from './register.nudgeSkippable/states.ts';
import { states as registerSecurityInfoAdded } from './register.securityInfo.added/states.ts';
import { states as registerSecurityInfoGetApp } from './register.securityInfo.getApp/states.ts';
import { states as registerSecurityInfoChooseMethod } from './register.securityInfo.chooseMethod/states.ts';
import { states as registerSecurityInfoEnterCode } from './register.securityInfo.enterCode/states.ts';
import { states as registerSecurityInfoPasskey } from './register.securityInfo.passkey/states.ts';
import { states as registerSecurityInfoPasskeyName } from './register.securityInfo.passkeyName/states.ts';
import { states as registerSecurityInfoMethodAdded } from './register.securityInfo.methodAdded/states.ts';
import { states as registerSecurityInfoOtherApp } from './register.securityInfo.otherApp/states.ts';
import { states as registerSecurityInfoScanOtherApp } from './register.securityInfo.scanOtherApp/states.ts';
import { states as registerSecurityInfoComplete } from './register.securityInfo.complete/states.ts';
import { states as registerSecurityInfoPhone } from './register.securityInfo.phone/states.ts';
import { states as registerSecurityInfoPhoneCall } from './register.securityInfo.phoneCall/states.ts';
import { states as registerSecurityInfoPhoneCode } from './register.securityInfo.phoneCode/states.ts';
import { states as registerSecurityInfoScanQrCode } from './register.securityInfo.scanQrCode/states.ts';
import { states as registerSecurityInfoSetUp } from './register.securityInfo.setUp/states.ts';
import { states as registerSecurityInfoTryItOut } from './register.securityInfo.tryItOut/states.ts';
import { states as riskAccountAtRisk } from './risk.accountAtRisk/states.ts';
import { states as signInPasskey } from './signIn.passkey/states.ts';
import { states as sessionRevokedSignInAgain } from './session.revokedSignInAgain/states.ts';
import { states as signInPassword } from './signIn.password/states.ts';
import { states as signInTemporaryAccessPass } from './signIn.temporaryAccessPass/states.ts';
import { states as signInPickAccount } from './signIn.pickAccount/states.ts';
import { states as signInUsername } from './signIn.username/states.ts';
import { states as ssprContactAdministrator } from './sspr.contactAdministrator/states.ts';
import { states as ssprDone } from './sspr.done/states.ts';
import { states as ssprNewPassword } from './sspr.newPassword/states.ts';
import { states as ssprUsername } from './sspr.username/states.ts';
import { states as ssprVerifyCode } from './sspr.verify.code/states.ts';
import { states as ssprVerifyMethods } from './sspr.verify.methods/states.ts';
import { states as ssprVerifyNotification } from './sspr.verify.notification/states.ts';
import { states as ssprVerifyQuestions } from './sspr.verify.questions/states.ts';
import { states as staySignedIn } from './staySignedIn/states.ts';
import { states as blockedTermsOfUse } from './blocked.termsOfUse/states.ts';
import { states as termsOfUse } from './termsOfUse/states.ts';
import type { ScreenId, ScreenStates } from './screen.ts';

/** The named states of all screens, in the order in which a sign-in may meet them. Plain data, for Node too. */
export const screenStates: { readonly [S in ScreenId]: ScreenStates<S> } = {
  'signIn.username': signInUsername,
  'signIn.pickAccount': signInPickAccount,
  'signIn.password': signInPassword,
  'signIn.passkey': signInPasskey,
  'signIn.temporaryAccessPass': signInTemporaryAccessPass,
  'moreInfoRequired.skippable': moreInfoRequiredSkippable,
  'moreInfoRequired.mandatory': moreInfoRequiredMandatory,
  'register.securityInfo.getApp': registerSecurityInfoGetApp,
  'register.securityInfo.setUp': registerSecurityInfoSetUp,
  'register.securityInfo.scanQrCode': registerSecurityInfoScanQrCode,
  'register.securityInfo.otherApp': registerSecurityInfoOtherApp,
  'register.securityInfo.scanOtherApp': registerSecurityInfoScanOtherApp,
  'register.securityInfo.enterCode': registerSecurityInfoEnterCode,
  'register.securityInfo.chooseMethod': registerSecurityInfoChooseMethod,
  'register.securityInfo.tryItOut': registerSecurityInfoTryItOut,
  'register.securityInfo.phone': registerSecurityInfoPhone,
  'register.securityInfo.phoneCode': registerSecurityInfoPhoneCode,
  'register.securityInfo.phoneCall': registerSecurityInfoPhoneCall,
  'register.securityInfo.added': registerSecurityInfoAdded,
  'register.nudgeSkippable': registerNudgeSkippable,
  'register.securityInfo.passkey': registerSecurityInfoPasskey,
  'register.securityInfo.passkeyName': registerSecurityInfoPasskeyName,
  'register.securityInfo.methodAdded': registerSecurityInfoMethodAdded,
  'register.securityInfo.complete': registerSecurityInfoComplete,
  'risk.accountAtRisk': riskAccountAtRisk,
  'mfa.prompt.push': mfaPromptPush,
  'mfa.prompt.methods': mfaPromptMethods,
  'mfa.prompt.code': mfaPromptCode,
  'mfa.prompt.call': mfaPromptCall,
  'mfa.prompt.passkey': mfaPromptPasskey,
  'mfa.denied': mfaDenied,
  'mfa.timeout': mfaTimeout,
  'mfa.throttled': mfaThrottled,
  'mfa.tooManyAttempts': mfaTooManyAttempts,
  'passwordChange.risk': passwordChangeRisk,
  'passwordChange.expired': passwordChangeExpired,
  'passwordChange.temporary': passwordChangeTemporary,
  'blocked.accountBlocked': blockedAccountBlocked,
  'blocked.signInBlocked': blockedSignInBlocked,
  'blocked.conditionalAccess': blockedConditionalAccess,
  'blocked.device': blockedDevice,
  'blocked.registrationRestricted': blockedRegistrationRestricted,
  'blocked.methodsUnavailable': blockedMethodsUnavailable,
  termsOfUse,
  'blocked.termsOfUse': blockedTermsOfUse,
  'sspr.username': ssprUsername,
  'sspr.verify.methods': ssprVerifyMethods,
  'sspr.verify.code': ssprVerifyCode,
  'sspr.verify.notification': ssprVerifyNotification,
  'sspr.verify.questions': ssprVerifyQuestions,
  'sspr.newPassword': ssprNewPassword,
  'sspr.done': ssprDone,
  'sspr.contactAdministrator': ssprContactAdministrator,
  'session.revokedSignInAgain': sessionRevokedSignInAgain,
  staySignedIn,
  app,
};

/** Ids of all screens, in that order. */
export const screenIds = Object.keys(screenStates) as ScreenId[];
