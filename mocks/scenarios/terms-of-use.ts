import { approve, person, signIn, staySignedIn } from './acts.ts';
import { termsForAll, workingTerms } from './agreements.ts';
import { woodgrove } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'tomas@woodgrove.example';

/** MFA, then terms that have to be opened before they can be accepted; the next sign-in asks for MFA alone. */
export const termsOfUse: Scenario = {
  id: 'terms-of-use',
  situation: 'onTheWay',
  outcome: 'granted',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, agreements: [workingTerms] },
  policies: [termsForAll, mfaForAll],
  people: [
    {
      id: 'user-tomas',
      displayName: 'Tomas Novak',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Pebble-Orchard-33',
        'persona.wrongPassword': 'Pebble-Orchard-30',
      },
    },
  ],
  script: [
    ...signIn(userName, 'mfa.prompt.push'),
    approve('termsOfUse'),
    person({ type: 'acceptTerms', viewed: false }, 'termsOfUse', 'not-viewed'),
    person({ type: 'acceptTerms', viewed: true }, 'staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
