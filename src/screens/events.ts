import type {
  AuthenticationMethod,
  PasskeyAnswer,
  PasskeyCreation,
  PhoneMethod,
  RegistrableMethod,
  ResetMethod,
} from '../api/contract.ts';
import type { ScreenId } from './models.ts';

type Act<T extends string> = { type: T };
type ChooseMethod = { type: 'chooseMethod'; method: RegistrableMethod };

type NewPassword = {
  type: 'submitNewPassword';
  currentPassword: string;
  newPassword: string;
  confirmation: string;
};

/** What a person can do at each screen. The journey answers every one of them. */
export interface ScreenEvents {
  'signIn.username':
    | { type: 'submitUserName'; userName: string }
    | Act<'usePasskey' | 'resetPassword' | 'back'>;
  'signIn.pickAccount':
    | { type: 'pickAccount'; account: string }
    | { type: 'signOutAccount'; account: string }
    | { type: 'forgetAccount'; account: string }
    | Act<'useAnotherAccount'>;
  'signIn.password':
    | { type: 'submitPassword'; password: string }
    | Act<'back' | 'usePasskey' | 'usePass' | 'resetPassword'>;
  'signIn.passkey': { type: 'answerPasskey'; answer: PasskeyAnswer } | Act<'back' | 'usePassword'>;
  'signIn.temporaryAccessPass':
    | { type: 'submitTemporaryAccessPass'; pass: string }
    | Act<'back' | 'usePassword'>;
  'moreInfoRequired.skippable': Act<'next' | 'skip' | 'cancel'>;
  'moreInfoRequired.mandatory': Act<'next' | 'cancel'>;
  'register.securityInfo.getApp': ChooseMethod | Act<'next' | 'otherMethods' | 'skip'>;
  'register.securityInfo.setUp': Act<'next' | 'back' | 'skip'>;
  'register.securityInfo.otherApp': ChooseMethod | Act<'next' | 'otherMethods' | 'skip'>;
  'register.securityInfo.scanQrCode': Act<'next' | 'back' | 'skip'>;
  'register.securityInfo.scanOtherApp': Act<'next' | 'back' | 'skip'>;
  'register.securityInfo.enterCode': { type: 'submitCode'; code: string } | Act<'back' | 'skip'>;
  'register.securityInfo.chooseMethod': ChooseMethod | Act<'back'>;
  'register.securityInfo.tryItOut': Act<'tryAgain' | 'otherMethods' | 'skip'>;
  'register.securityInfo.added': Act<'done'>;
  'register.nudgeSkippable': Act<'next' | 'skip' | 'cancel'>;
  'register.securityInfo.passkey':
    | { type: 'createPasskey'; creation: PasskeyCreation }
    | Act<'otherMethods' | 'cancel' | 'skip'>;
  'register.securityInfo.passkeyName': { type: 'submitName'; name: string } | Act<'skip'>;
  'register.securityInfo.email':
    | { type: 'submitEmail'; address: string }
    | Act<'otherMethods' | 'skip'>;
  'register.securityInfo.emailCode':
    | { type: 'submitCode'; code: string }
    | Act<'sendAnother' | 'back' | 'skip'>;
  'register.securityInfo.questions':
    | { type: 'submitQuestions'; questions: string[]; answers: string[] }
    | Act<'otherMethods' | 'skip'>;
  'register.securityInfo.phone':
    | { type: 'submitPhone'; country: string; number: string; by: PhoneMethod }
    | Act<'otherMethods' | 'skip'>;
  'register.securityInfo.phoneCode':
    | { type: 'submitCode'; code: string }
    | Act<'sendAnother' | 'back' | 'skip'>;
  'register.securityInfo.phoneCall': Act<'tryAgain' | 'back' | 'skip'>;
  'register.securityInfo.complete': Act<'done'>;
  'register.securityInfo.methodAdded': Act<'done'>;
  'risk.accountAtRisk': Act<'verify' | 'cancel'>;
  'mfa.prompt.push': Act<'anotherWay'>;
  'mfa.prompt.code': { type: 'submitCode'; code: string } | Act<'anotherWay' | 'cancel'>;
  'mfa.prompt.call': Act<'anotherWay' | 'cancel'>;
  'mfa.prompt.passkey':
    | { type: 'answerPasskey'; answer: PasskeyAnswer }
    | Act<'anotherWay' | 'cancel'>;
  'mfa.prompt.methods':
    | { type: 'useMethod'; method: AuthenticationMethod }
    | Act<'back' | 'cancel'>;
  'mfa.denied':
    | { type: 'useMethod'; method: AuthenticationMethod }
    | Act<'sendAnother' | 'anotherWay' | 'cancel'>;
  'mfa.timeout':
    | { type: 'useMethod'; method: AuthenticationMethod }
    | Act<'sendAnother' | 'anotherWay' | 'cancel'>;
  'mfa.throttled': Act<'anotherWay' | 'cancel'>;
  'mfa.tooManyAttempts': Act<'anotherWay' | 'cancel'>;
  'passwordChange.risk': NewPassword;
  'passwordChange.expired': NewPassword;
  'passwordChange.temporary': NewPassword;
  'blocked.accountBlocked': Act<'signOut' | 'resetPassword'>;
  'blocked.signInBlocked': Act<'signOut'>;
  'blocked.conditionalAccess': Act<'signOut'>;
  'blocked.device': Act<'signOut'>;
  'blocked.registrationRestricted': Act<'signOut'>;
  'blocked.methodsUnavailable': Act<'signOut'>;
  termsOfUse: { type: 'acceptTerms'; viewed: boolean } | Act<'declineTerms'>;
  'blocked.termsOfUse': Act<'signOut'>;
  'sspr.username':
    | { type: 'identify'; userName: string; characters: string }
    | Act<'newPicture' | 'cancel'>;
  'sspr.verify.methods': { type: 'useResetMethod'; method: ResetMethod } | Act<'cancel'>;
  'sspr.verify.code':
    | { type: 'submitCode'; code: string }
    | { type: 'useResetMethod'; method: ResetMethod }
    | Act<'anotherWay' | 'cancel'>;
  'sspr.verify.notification':
    | { type: 'useResetMethod'; method: ResetMethod }
    | Act<'anotherWay' | 'cancel'>;
  'sspr.verify.call':
    | { type: 'useResetMethod'; method: ResetMethod }
    | Act<'anotherWay' | 'cancel'>;
  'sspr.verify.questions':
    | { type: 'submitAnswers'; answers: string[] }
    | Act<'anotherWay' | 'cancel'>;
  'sspr.newPassword':
    | { type: 'submitResetPassword'; newPassword: string; confirmation: string }
    | Act<'cancel'>;
  'sspr.done': Act<'done'>;
  'sspr.contactAdministrator': Act<'cancel'>;
  'session.revokedSignInAgain': Act<'signInAgain' | 'cancel'>;
  'legacyClient.account': { type: 'connectMail'; userName: string; password: string };
  'legacyClient.signInFailed': Act<'tryAgain'>;
  'session.ended': Act<'signInAgain'>;
  'device.ctrlAltDel': NewPassword | Act<'cancel'>;
  staySignedIn: { type: 'answer'; yes: boolean; dontShowAgain: boolean };
  app: Act<'signOut' | 'closeBrowser'>;
}

/** Every event that some screen can send. */
export type ScreenEvent = ScreenEvents[ScreenId];
