import type { Act, Requirement } from '../../src/api/contract.ts';

/** Screens that the page turns to by itself: the backend is asked nothing. */
const turnedTo = [
  'register.securityInfo.setUp',
  'register.securityInfo.scanQrCode',
  'register.securityInfo.scanOtherApp',
  'register.securityInfo.enterCode',
  'register.securityInfo.chooseMethod',
  'mfa.prompt.methods',
  'sspr.verify.methods',
];

/** Pages of these requirements are left by a command. */
const goesBack: readonly Requirement['kind'][] = ['password', 'tryText', 'tryCall', 'tryEmail'];

/** Whether an act turns a page that the backend knows nothing of. */
export const isPageTurn = ({ actor, act, expect }: Act, kind: Requirement['kind']): boolean =>
  actor === 'person' &&
  (['next', 'anotherWay', 'otherMethods'].includes(act.type)
    ? turnedTo.includes(expect.screen)
    : act.type === 'back' && !goesBack.includes(kind));
