import { person, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

/** Security defaults of an older tenant: the 14 days begin, and registration is put off. */
export const securityDefaultsGrace: Scenario = {
  id: 'security-defaults-grace',
  situation: 'registration',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, securityDefaults: { isEnabled: true, skip: true } },
  policies: [],
  people: [
    {
      id: 'user-nadia',
      displayName: 'Nadia Petrova',
      userPrincipalName: 'nadia@fabrikam.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Cobalt-Window-44',
        'persona.wrongPassword': 'Cobalt-Window-14',
      },
    },
  ],
  script: [
    ...signIn('nadia@fabrikam.example', 'moreInfoRequired.skippable'),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
  ],
};
