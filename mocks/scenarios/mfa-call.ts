import { person, phone, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Somebody who registered a telephone hangs up on the first call and answers the second. */
export const mfaCall: Scenario = {
  id: 'mfa-call',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...fabrikam,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-victor',
      displayName: 'Victor Amaral',
      userPrincipalName: 'victor@fabrikam.example',
      authenticators: [],
      phone: { number: '+351215550168', methods: ['voice'] },
      secrets: {
        'persona.password': 'Granite-Ribbon-46',
        'persona.wrongPassword': 'Granite-Ribbon-64',
      },
    },
  ],
  script: [
    ...signIn('victor@fabrikam.example', 'mfa.prompt.call'),
    phone({ type: 'hangUp' }, 'mfa.denied'),
    person({ type: 'useMethod', method: 'voice' }, 'mfa.prompt.call'),
    phone({ type: 'pickUp' }, 'mfa.prompt.call'),
    phone({ type: 'confirm' }, 'staySignedIn'),
    staySignedIn,
  ],
};
