import { approve, goOnTo, goTo, newPassword, person, signIn } from './acts.ts';
import { beside, contoso, proseware } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const userName = 'erik@proseware.example';

/** A guest whose account is at risk at home: the visited tenant blocks until home has had the password changed. */
export const guestAtRisk: Scenario = {
  id: 'guest-at-risk',
  situation: 'blocked',
  outcome: 'granted',
  ...contoso,
  policies: [newPasswordAtUserRisk],
  otherTenants: [beside(proseware, { policies: [newPasswordAtUserRisk] })],
  people: [
    {
      id: 'user-erik',
      displayName: 'Erik Johansen',
      userPrincipalName: userName,
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'proseware',
      },
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Timber-Beacon-88',
        'persona.wrongPassword': 'Timber-Beacon-80',
        'newPassword.good': 'Orchard-Signal-53',
      },
    },
  ],
  script: [
    ...signIn(userName, 'blocked.accountBlocked', 'guest'),
    goTo('proseware'),
    ...signIn(userName, 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
    ...goOnTo('contoso', userName, 'app'),
  ],
};
