import { registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

/** Security defaults of a newer tenant: there are no days, registration comes at once. */
export const securityDefaultsNoSkip: Scenario = {
  id: 'security-defaults-no-skip',
  situation: 'registration',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, securityDefaults: { isEnabled: true, skip: false } },
  policies: [],
  people: [
    {
      id: 'user-oscar',
      displayName: 'Oscar Lindqvist',
      userPrincipalName: 'oscar@fabrikam.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Velvet-Quarry-73',
        'persona.wrongPassword': 'Velvet-Quarry-37',
      },
    },
  ],
  script: [
    ...signIn('oscar@fabrikam.example', 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
