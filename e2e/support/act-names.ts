import type { PersonAct, PasskeyCreationError, ResetMethod } from '../../src/api/contract.ts';
import type { MessageId } from '../../src/i18n/message-id.ts';
import type { ScreenId } from '../../src/screens/screen.ts';
import { linkIn } from './texts.ts';

/** What is pressed for an act: mostly one button, sometimes another one on each screen. */
const named: Record<string, MessageId | Partial<Record<ScreenId, MessageId>>> = {
  next: 'action.next',
  back: 'action.back',
  skip: {
    'moreInfoRequired.skippable': 'action.askLater',
    'register.nudgeSkippable': 'register.nudgeSkippable.skip',
  },
  verify: 'action.verify',
  done: { 'sspr.done': 'sspr.done.signIn' },
  newPicture: 'sspr.username.newPicture',
  resetPassword: {
    'signIn.username': 'signIn.username.cantAccess',
    'signIn.password': 'signIn.password.forgot',
    'blocked.accountBlocked': 'blocked.resetPassword',
  },
  tryAgain: 'action.tryAgain',
  otherMethods: {
    'register.securityInfo.phone': 'action.back',
    'register.securityInfo.email': 'action.back',
    'register.securityInfo.questions': 'action.back',
  },
  signInAgain: 'action.signIn',
  usePassword: {
    'signIn.passkey': 'signIn.passkey.usePassword',
    'signIn.temporaryAccessPass': 'signIn.temporaryAccessPass.usePassword',
  },
  usePass: 'signIn.password.usePass',
  sendAnother: {
    'register.securityInfo.phoneCode': 'register.securityInfo.phoneCode.resend',
    'register.securityInfo.emailCode': 'register.securityInfo.emailCode.resend',
  },
  cancel: {
    'moreInfoRequired.skippable': 'link.useDifferentAccount',
    'moreInfoRequired.mandatory': 'link.useDifferentAccount',
    'register.securityInfo.passkey': 'link.useDifferentAccount',
    'sspr.contactAdministrator': 'sspr.contactAdministrator.back',
    'device.ctrlAltDel': 'action.ok',
  },
  anotherWay: {
    'mfa.prompt.push': 'mfa.prompt.push.cantUse',
    'mfa.prompt.code': 'mfa.prompt.code.anotherWay',
    'mfa.prompt.call': 'mfa.prompt.call.anotherWay',
    'mfa.throttled': 'mfa.throttled.anotherWay',
    'mfa.prompt.passkey': 'mfa.prompt.passkey.anotherWay',
    'mfa.denied': 'mfa.denied.differentWay',
    'mfa.timeout': 'mfa.timeout.anotherWay',
    'mfa.tooManyAttempts': 'mfa.tooManyAttempts.anotherWay',
    'sspr.verify.code': 'sspr.verify.anotherWay',
    'sspr.verify.notification': 'sspr.verify.anotherWay',
    'sspr.verify.call': 'sspr.verify.anotherWay',
    'sspr.verify.questions': 'sspr.verify.anotherWay',
  },
  declineTerms: 'termsOfUse.decline',
  useAnotherAccount: 'signIn.pickAccount.another',
  signOut: { app: 'action.signOut' },
};

const otherwise: Record<string, MessageId> = {
  cancel: 'action.cancel',
  done: 'action.done',
  otherMethods: 'register.securityInfo.otherOptions',
  sendAnother: 'link.sendAnotherRequest',
  signOut: 'blocked.signOut',
};

/** What is pressed on a screen for an act that needs nothing typed. */
export const nameOf = (act: PersonAct['type'], screen: ScreenId): string => {
  const found = named[act];
  const id = typeof found === 'object' ? (found[screen] ?? otherwise[act]) : found;
  if (!id) throw new Error(`Nothing on ${screen} is pressed for ${act}.`);
  return linkIn(id);
};

/** What is pressed for another try of a reset's proof. */
export const sendsAgain: Record<ResetMethod, MessageId> = {
  email: 'sspr.verify.code.again.email',
  mobileSMS: 'sspr.verify.code.again.mobileSMS',
  mobileCall: 'sspr.verify.call.again',
  appNotification: 'sspr.verify.notification.again',
  appCode: 'sspr.verify.anotherWay',
  securityQuestion: 'sspr.verify.anotherWay',
};

/** What browsers throw where a passkey's window is closed, or cannot be opened. */
export const thrown: Partial<Record<PasskeyCreationError, string>> = {
  alreadyRegistered: 'InvalidStateError',
  cancelled: 'NotAllowedError',
  wrongOrigin: 'SecurityError',
  failed: 'UnknownError',
};
