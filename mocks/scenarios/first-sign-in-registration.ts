import { registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The registration policy asks for the first time; 14 days are left, and the person registers at once. */
export const firstSignInRegistration: Scenario = {
  id: 'first-sign-in-registration',
  situation: 'registration',
  outcome: 'granted',
  ...contoso,
  tenant: { ...contoso.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-alex',
      displayName: 'Alex Rivera',
      userPrincipalName: 'alex@contoso.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Amber-Meadow-63',
        'persona.wrongPassword': 'Amber-Meadow-36',
      },
    },
  ],
  script: [
    ...signIn('alex@contoso.example', 'moreInfoRequired.skippable'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
