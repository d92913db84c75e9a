import type { Act } from '../../src/api/contract.ts';
import { approve, person, signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const asksForText = (screen: string): Act[] => [
  person({ type: 'anotherWay' }, 'mfa.prompt.methods'),
  person({ type: 'useMethod', method: 'sms' }, screen),
];

/** Somebody has one text after the other sent, until no more are; the app still works. */
export const mfaThrottled: Scenario = {
  id: 'mfa-throttled',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...contoso,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-hugo',
      displayName: 'Hugo Brandt',
      userPrincipalName: 'hugo@contoso.example',
      phone: { number: '+493055550168', methods: ['sms'] },
      secrets: {
        'persona.password': 'Pepper-Lagoon-71',
        'persona.wrongPassword': 'Pepper-Lagoon-17',
      },
    },
  ],
  script: [
    ...signIn('hugo@contoso.example', 'mfa.prompt.push'),
    ...Array.from({ length: 5 }, () => asksForText('mfa.prompt.code')).flat(),
    ...asksForText('mfa.throttled'),
    person({ type: 'anotherWay' }, 'mfa.prompt.methods'),
    person({ type: 'useMethod', method: 'microsoftAuthenticatorPush' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
