import { goTo, identify, person, resetTo, signIn, signInWith, useResetMethod } from './acts.ts';
import { beside, contoso, fabrikam } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const userName = 'matteo@fabrikam.example';

/** A guest whose account is at risk asks for a password reset, and is sent home for it, where it opens the way back. */
export const guestResetsAtHome: Scenario = {
  id: 'guest-resets-at-home',
  situation: 'passwordReset',
  outcome: 'granted',
  ...contoso,
  policies: [newPasswordAtUserRisk],
  otherTenants: [beside(fabrikam)],
  people: [
    {
      id: 'user-matteo',
      displayName: 'Matteo Conti',
      userPrincipalName: userName,
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'fabrikam',
      },
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Pepper-Voyage-35',
        'persona.wrongPassword': 'Pepper-Voyage-53',
        'newPassword.good': 'Marble-Canyon-19',
      },
    },
  ],
  script: [
    ...signIn(userName, 'blocked.accountBlocked', 'guest'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.contactAdministrator', 'guest'),
    goTo('fabrikam'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.verify.methods'),
    useResetMethod('appCode', 'sspr.verify.code'),
    person({ type: 'submitCode', code: 'phone.code' }, 'sspr.newPassword'),
    resetTo('newPassword.good', 'sspr.done'),
    goTo('contoso'),
    ...signInWith('newPassword.good', userName, 'app'),
  ],
};
