import type { Surface } from '../frame/surface.ts';
import type { Screen, ScreenId } from './screen.ts';

/** How a screen is drawn: what it stands on, and its component, which is fetched when it is needed. */
export interface ScreenEntry<S extends ScreenId> {
  surface: Surface;
  load: () => Promise<Screen<S>>;
}

/** All screens. A screen without a folder, or a folder's component for another model, does not compile. */
export const screens: { readonly [S in ScreenId]: ScreenEntry<S> } = {
  'signIn.username': {
    surface: 'signIn',
    load: () => import('./signIn.username/screen.tsx').then((module) => module.Screen),
  },
  'signIn.pickAccount': {
    surface: 'signIn',
    load: () => import('./signIn.pickAccount/screen.tsx').then((module) => module.Screen),
  },
  'signIn.password': {
    surface: 'signIn',
    load: () => import('./signIn.password/screen.tsx').then((module) => module.Screen),
  },
  'signIn.passkey': {
    surface: 'signIn',
    load: () => import('./signIn.passkey/screen.tsx').then((module) => module.Screen),
  },
  'signIn.temporaryAccessPass': {
    surface: 'signIn',
    load: () => import('./signIn.temporaryAccessPass/screen.tsx').then((module) => module.Screen),
  },
  'moreInfoRequired.skippable': {
    surface: 'signIn',
    load: () => import('./moreInfoRequired.skippable/screen.tsx').then((module) => module.Screen),
  },
  'moreInfoRequired.mandatory': {
    surface: 'signIn',
    load: () => import('./moreInfoRequired.mandatory/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.getApp': {
    surface: 'registration',
    load: () => import('./register.securityInfo.getApp/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.setUp': {
    surface: 'registration',
    load: () => import('./register.securityInfo.setUp/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.scanQrCode': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.scanQrCode/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.otherApp': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.otherApp/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.scanOtherApp': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.scanOtherApp/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.enterCode': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.enterCode/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.chooseMethod': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.chooseMethod/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.tryItOut': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.tryItOut/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.added': {
    surface: 'registration',
    load: () => import('./register.securityInfo.added/screen.tsx').then((module) => module.Screen),
  },
  'register.nudgeSkippable': {
    surface: 'signIn',
    load: () => import('./register.nudgeSkippable/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.passkey': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.passkey/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.passkeyName': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.passkeyName/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.phone': {
    surface: 'registration',
    load: () => import('./register.securityInfo.phone/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.phoneCode': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.phoneCode/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.phoneCall': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.phoneCall/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.complete': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.complete/screen.tsx').then((module) => module.Screen),
  },
  'register.securityInfo.methodAdded': {
    surface: 'registration',
    load: () =>
      import('./register.securityInfo.methodAdded/screen.tsx').then((module) => module.Screen),
  },
  'risk.accountAtRisk': {
    surface: 'signIn',
    load: () => import('./risk.accountAtRisk/screen.tsx').then((module) => module.Screen),
  },
  'mfa.prompt.push': {
    surface: 'signIn',
    load: () => import('./mfa.prompt.push/screen.tsx').then((module) => module.Screen),
  },
  'mfa.prompt.methods': {
    surface: 'signIn',
    load: () => import('./mfa.prompt.methods/screen.tsx').then((module) => module.Screen),
  },
  'mfa.prompt.code': {
    surface: 'signIn',
    load: () => import('./mfa.prompt.code/screen.tsx').then((module) => module.Screen),
  },
  'mfa.prompt.call': {
    surface: 'signIn',
    load: () => import('./mfa.prompt.call/screen.tsx').then((module) => module.Screen),
  },
  'mfa.prompt.passkey': {
    surface: 'signIn',
    load: () => import('./mfa.prompt.passkey/screen.tsx').then((module) => module.Screen),
  },
  'mfa.denied': {
    surface: 'signIn',
    load: () => import('./mfa.denied/screen.tsx').then((module) => module.Screen),
  },
  'mfa.timeout': {
    surface: 'signIn',
    load: () => import('./mfa.timeout/screen.tsx').then((module) => module.Screen),
  },
  'mfa.throttled': {
    surface: 'signIn',
    load: () => import('./mfa.throttled/screen.tsx').then((module) => module.Screen),
  },
  'mfa.tooManyAttempts': {
    surface: 'signIn',
    load: () => import('./mfa.tooManyAttempts/screen.tsx').then((module) => module.Screen),
  },
  'passwordChange.risk': {
    surface: 'signIn',
    load: () => import('./passwordChange.risk/screen.tsx').then((module) => module.Screen),
  },
  'passwordChange.expired': {
    surface: 'signIn',
    load: () => import('./passwordChange.expired/screen.tsx').then((module) => module.Screen),
  },
  'passwordChange.temporary': {
    surface: 'signIn',
    load: () => import('./passwordChange.temporary/screen.tsx').then((module) => module.Screen),
  },
  'blocked.accountBlocked': {
    surface: 'signIn',
    load: () => import('./blocked.accountBlocked/screen.tsx').then((module) => module.Screen),
  },
  'blocked.signInBlocked': {
    surface: 'signIn',
    load: () => import('./blocked.signInBlocked/screen.tsx').then((module) => module.Screen),
  },
  'blocked.conditionalAccess': {
    surface: 'signIn',
    load: () => import('./blocked.conditionalAccess/screen.tsx').then((module) => module.Screen),
  },
  'blocked.device': {
    surface: 'signIn',
    load: () => import('./blocked.device/screen.tsx').then((module) => module.Screen),
  },
  'blocked.registrationRestricted': {
    surface: 'signIn',
    load: () =>
      import('./blocked.registrationRestricted/screen.tsx').then((module) => module.Screen),
  },
  'blocked.methodsUnavailable': {
    surface: 'signIn',
    load: () => import('./blocked.methodsUnavailable/screen.tsx').then((module) => module.Screen),
  },
  termsOfUse: {
    surface: 'signIn',
    load: () => import('./termsOfUse/screen.tsx').then((module) => module.Screen),
  },
  'blocked.termsOfUse': {
    surface: 'signIn',
    load: () => import('./blocked.termsOfUse/screen.tsx').then((module) => module.Screen),
  },
  'sspr.username': {
    surface: 'signIn',
    load: () => import('./sspr.username/screen.tsx').then((module) => module.Screen),
  },
  'sspr.verify.methods': {
    surface: 'signIn',
    load: () => import('./sspr.verify.methods/screen.tsx').then((module) => module.Screen),
  },
  'sspr.verify.code': {
    surface: 'signIn',
    load: () => import('./sspr.verify.code/screen.tsx').then((module) => module.Screen),
  },
  'sspr.verify.notification': {
    surface: 'signIn',
    load: () => import('./sspr.verify.notification/screen.tsx').then((module) => module.Screen),
  },
  'sspr.verify.questions': {
    surface: 'signIn',
    load: () => import('./sspr.verify.questions/screen.tsx').then((module) => module.Screen),
  },
  'sspr.newPassword': {
    surface: 'signIn',
    load: () => import('./sspr.newPassword/screen.tsx').then((module) => module.Screen),
  },
  'sspr.done': {
    surface: 'signIn',
    load: () => import('./sspr.done/screen.tsx').then((module) => module.Screen),
  },
  'sspr.contactAdministrator': {
    surface: 'signIn',
    load: () => import('./sspr.contactAdministrator/screen.tsx').then((module) => module.Screen),
  },
  'session.revokedSignInAgain': {
    surface: 'signIn',
    load: () => import('./session.revokedSignInAgain/screen.tsx').then((module) => module.Screen),
  },
  staySignedIn: {
    surface: 'signIn',
    load: () => import('./staySignedIn/screen.tsx').then((module) => module.Screen),
  },
  app: {
    surface: 'page',
    load: () => import('./app/screen.tsx').then((module) => module.Screen),
  },
};
