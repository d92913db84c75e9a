import { approve, deny, person, signIn, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { anonymousNetwork } from './places.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The person says no to the request, has another sent, and says yes. */
export const riskySignInDeniedThenApproved: Scenario = {
  id: 'risky-sign-in-denied-then-approved',
  situation: 'riskySignIn',
  outcome: 'granted',
  ...woodgrove,
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-lena',
      displayName: 'Lena Fischer',
      userPrincipalName: 'lena@woodgrove.example',
      secrets: {
        'persona.password': 'Harvest-Violin-26',
        'persona.wrongPassword': 'Harvest-Violin-62',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: [
    ...signIn('lena@woodgrove.example', 'mfa.prompt.push'),
    deny('mfa.denied'),
    person({ type: 'sendAnother' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
