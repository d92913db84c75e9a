import { approve, goOnTo, signIn } from './acts.ts';
import { beside, contoso, proseware } from './organisations.ts';
import { anonymousNetwork } from './places.ts';
import { mfaAtAnySignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'astrid@proseware.example';

/** A guest's risky sign-in: the visited tenant judges it and asks for MFA; at home nobody asks anything. */
export const guestRiskySignIn: Scenario = {
  id: 'guest-risky-sign-in',
  situation: 'riskySignIn',
  outcome: 'granted',
  ...contoso,
  policies: [mfaAtAnySignInRisk],
  otherTenants: [beside(proseware)],
  people: [
    {
      id: 'user-astrid',
      displayName: 'Astrid Moen',
      userPrincipalName: userName,
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'proseware',
      },
      secrets: {
        'persona.password': 'Velvet-Summit-72',
        'persona.wrongPassword': 'Velvet-Summit-27',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: [
    ...signIn(userName, 'mfa.prompt.push'),
    approve('app'),
    ...goOnTo('proseware', userName, 'app'),
  ],
};
