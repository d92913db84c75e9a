import { registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The 14 days are used up: nobody gets past the wizard any more. */
export const registrationForced: Scenario = {
  id: 'registration-forced',
  situation: 'registration',
  outcome: 'granted',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-tomas',
      displayName: 'Tomas Lindqvist',
      userPrincipalName: 'tomas@woodgrove.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-04T07:45:00.000Z',
      secrets: {
        'persona.password': 'Granite-Willow-51',
        'persona.wrongPassword': 'Granite-Willow-15',
      },
    },
  ],
  script: [
    ...signIn('tomas@woodgrove.example', 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
