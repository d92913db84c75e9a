import { approve, goOnTo, goTo, signIn, staySignedIn } from './acts.ts';
import { beside, contoso, proseware } from './organisations.ts';
import { anonymousNetwork } from './places.ts';
import { mfaAtAnySignInRisk, mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'pavel@proseware.example';

/** A guest's risky sign-in without a method in the visited tenant: blocked there, whatever is registered at home. */
export const guestNotRegistered: Scenario = {
  id: 'guest-not-registered',
  situation: 'riskySignIn',
  outcome: 'blocked',
  ...contoso,
  policies: [mfaAtAnySignInRisk],
  otherTenants: [beside(proseware, { policies: [mfaForAll] })],
  people: [
    {
      id: 'user-pavel',
      displayName: 'Pavel Cerny',
      userPrincipalName: userName,
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'proseware',
      },
      registeredIn: { contoso: {} },
      secrets: {
        'persona.password': 'Saffron-Harbour-38',
        'persona.wrongPassword': 'Saffron-Harbour-83',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: [
    ...signIn(userName, 'blocked.signInBlocked'),
    goTo('proseware'),
    ...signIn(userName, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
    ...goOnTo('contoso', userName, 'blocked.signInBlocked'),
  ],
};
