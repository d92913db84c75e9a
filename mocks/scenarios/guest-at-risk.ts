import { signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** A guest whose account is at risk at home: the visited tenant blocks, and only home can help. */
export const guestAtRisk: Scenario = {
  id: 'guest-at-risk',
  situation: 'blocked',
  outcome: 'blocked',
  ...contoso,
  policies: [newPasswordAtUserRisk],
  people: [
    {
      id: 'user-erik',
      displayName: 'Erik Johansen',
      userPrincipalName: 'erik@proseware.example',
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'proseware',
      },
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Timber-Beacon-88',
        'persona.wrongPassword': 'Timber-Beacon-80',
      },
    },
  ],
  script: signIn('erik@proseware.example', 'blocked.accountBlocked', 'guest'),
};
