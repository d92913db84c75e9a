import { approve, person, phone, signIn, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Somebody types a wrong number on the phone, which denies the request, and the right one for the next. */
export const mfaWrongNumber: Scenario = {
  id: 'mfa-wrong-number',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...woodgrove,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-emil',
      displayName: 'Emil Sorensen',
      userPrincipalName: 'emil@woodgrove.example',
      secrets: {
        'persona.password': 'Cobalt-Meadow-63',
        'persona.wrongPassword': 'Cobalt-Meadow-36',
      },
    },
  ],
  script: [
    ...signIn('emil@woodgrove.example', 'mfa.prompt.push'),
    phone({ type: 'approve', number: 'wrong' }, 'mfa.denied'),
    person({ type: 'sendAnother' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
