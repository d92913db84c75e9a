import type { ResetMethod } from '../../src/api/contract.ts';
import type { ScreenEvent, ScreenId } from '../../src/screens/screen.ts';
import type { Possible } from './acts.ts';

type Ways = Partial<Record<ScreenId, Possible>>;

const does = (event: ScreenEvent): Possible => ({ by: 'person', event });
const press = (type: 'anotherWay' | 'otherMethods'): Possible => does({ type });
const waits: Possible = { by: 'clock', seconds: 90 };
const mistypes = does({ type: 'submitCode', code: '000000' });

const withoutPush = {
  'register.securityInfo.getApp': press('otherMethods'),
  'mfa.prompt.push': press('anotherWay'),
} satisfies Ways;

const usesCodes: Ways = {
  ...withoutPush,
  'register.securityInfo.chooseMethod': does({ type: 'chooseMethod', method: 'softwareOath' }),
  'mfa.prompt.methods': does({ type: 'useMethod', method: 'softwareOath' }),
};

const usesTexts: Ways = {
  ...withoutPush,
  'register.securityInfo.chooseMethod': does({ type: 'chooseMethod', method: 'phone' }),
  'mfa.prompt.methods': does({ type: 'useMethod', method: 'sms' }),
};

const resetPassword = does({ type: 'resetPassword' });
const forgets: Ways = {
  'signIn.password': resetPassword,
  'blocked.accountBlocked': resetPassword,
};

const provesBy = (method: ResetMethod): Ways => ({
  ...forgets,
  'sspr.verify.methods': does({ type: 'useResetMethod', method }),
});

/** What somebody tends to do at a screen instead of what leads on; nothing is said of other screens. */
export const habits = {
  getsOn: {},
  typesPasswords: { 'signIn.passkey': does({ type: 'usePassword' }) },
  usesCodes,
  mistypesCodes: {
    ...usesCodes,
    'mfa.prompt.code': mistypes,
    'register.securityInfo.enterCode': mistypes,
  },
  usesTexts,
  asksForTexts: { ...usesTexts, 'mfa.prompt.code': press('anotherWay') },
  usesCalls: {
    ...usesTexts,
    'mfa.prompt.methods': does({ type: 'useMethod', method: 'voice' }),
    'register.securityInfo.phone': does({
      type: 'submitPhone',
      country: 'US',
      number: '4255550168',
      by: 'voice',
    }),
  },
  letsWait: { 'mfa.prompt.push': waits },
  denies: { 'mfa.prompt.push': { by: 'phone', command: { type: 'phoneDeny' } } },
  declinesTerms: { termsOfUse: does({ type: 'declineTerms' }) },
  usesWorkDevice: {
    'signIn.username': { by: 'stage', command: { type: 'useWorkDevice', personId: 'user-1' } },
  },
  forgets,
  provesByMail: provesBy('email'),
  provesByText: provesBy('mobileSMS'),
  provesByCall: provesBy('mobileCall'),
  provesByNotification: provesBy('appNotification'),
  provesByCode: provesBy('appCode'),
  provesByAnswers: provesBy('securityQuestion'),
} satisfies Record<string, Ways>;

/** What somebody tends to do. */
export type Habit = keyof typeof habits;

/** What a habit does at a screen, if it has anything to do with it. */
export const habitual = (habit: Habit, screen: ScreenId): Possible | undefined =>
  (habits[habit] as Ways)[screen];
