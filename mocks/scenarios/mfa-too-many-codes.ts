import type { Act } from '../../src/api/contract.ts';
import { approve, person, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const mistypes = (screen: string, state?: string): Act =>
  person({ type: 'submitCode', code: 'phone.wrongCode' }, screen, state);

/** Somebody types one wrong code after the other, until no more are taken; the app can still be asked. */
export const mfaTooManyCodes: Scenario = {
  id: 'mfa-too-many-codes',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...proseware,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-leila',
      displayName: 'Leila Haddad',
      userPrincipalName: 'leila@proseware.example',
      secrets: {
        'persona.password': 'Harvest-Copper-48',
        'persona.wrongPassword': 'Harvest-Copper-84',
        'phone.wrongCode': '000000',
      },
    },
  ],
  script: [
    ...signIn('leila@proseware.example', 'mfa.prompt.push'),
    person({ type: 'anotherWay' }, 'mfa.prompt.methods'),
    person({ type: 'useMethod', method: 'softwareOath' }, 'mfa.prompt.code'),
    ...Array.from({ length: 4 }, () => mistypes('mfa.prompt.code', 'wrong')),
    mistypes('mfa.tooManyAttempts'),
    person({ type: 'anotherWay' }, 'mfa.prompt.methods'),
    person({ type: 'useMethod', method: 'microsoftAuthenticatorPush' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
