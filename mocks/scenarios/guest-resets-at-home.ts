import { identify, person, signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const userName = 'matteo@fabrikam.example';

/** A guest whose account is at risk asks for a password reset, and is sent home for it. */
export const guestResetsAtHome: Scenario = {
  id: 'guest-resets-at-home',
  situation: 'passwordReset',
  outcome: 'blocked',
  ...contoso,
  policies: [newPasswordAtUserRisk],
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
      },
    },
  ],
  script: [
    ...signIn(userName, 'blocked.accountBlocked', 'guest'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.contactAdministrator', 'guest'),
  ],
};
