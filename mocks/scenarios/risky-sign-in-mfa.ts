import { approve, signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';
import { anonymousNetwork } from './places.ts';

/** Medium sign-in risk, met with MFA: the page looks like any other request. */
export const riskySignInMfa: Scenario = {
  id: 'risky-sign-in-mfa',
  situation: 'riskySignIn',
  outcome: 'granted',
  ...contoso,
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-sam',
      displayName: 'Sam Patel',
      userPrincipalName: 'sam@contoso.example',
      secrets: {
        'persona.password': 'Copper-Lantern-42',
        'persona.wrongPassword': 'Copper-Lantern-24',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: [
    ...signIn('sam@contoso.example', 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
