import {
  identify,
  person,
  resetTo,
  signIn,
  signInWithNewPassword,
  staySignedIn,
  useResetMethod,
} from './acts.ts';
import { woodgrove } from './organisations.ts';
import { blockAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const userName = 'priya@woodgrove.example';

/** High user risk blocks the sign-in, and a password reset beside it closes the risk: the next sign-in passes. */
export const riskyUserResets: Scenario = {
  id: 'risky-user-resets',
  situation: 'passwordReset',
  outcome: 'granted',
  ...woodgrove,
  policies: [blockAtUserRisk],
  people: [
    {
      id: 'user-priya',
      displayName: 'Priya Raman',
      userPrincipalName: userName,
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Amber-Lattice-46',
        'persona.wrongPassword': 'Amber-Lattice-64',
        'newPassword.good': 'Juniper-Signal-70',
      },
    },
  ],
  script: [
    ...signIn(userName, 'blocked.accountBlocked', 'can-reset'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.verify.methods'),
    useResetMethod('appCode', 'sspr.verify.code'),
    person({ type: 'submitCode', code: 'phone.code' }, 'sspr.newPassword'),
    resetTo('newPassword.good', 'sspr.done'),
    ...signInWithNewPassword(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
