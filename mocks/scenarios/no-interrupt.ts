import { signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaAtSignInRisk, newPasswordAtUserRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Risk policies are on, but nothing is risky: nobody notices them. */
export const noInterrupt: Scenario = {
  id: 'no-interrupt',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...contoso,
  policies: [mfaAtSignInRisk, newPasswordAtUserRisk],
  people: [
    {
      id: 'user-maya',
      displayName: 'Maya Chen',
      userPrincipalName: 'maya@contoso.example',
      secrets: {
        'persona.password': 'Silver-Compass-17',
        'persona.wrongPassword': 'Silver-Compass-71',
      },
    },
  ],
  script: [...signIn('maya@contoso.example', 'staySignedIn'), staySignedIn],
};
