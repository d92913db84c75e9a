import { person, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** MFA for everybody, without risk: the person types a code, wrong first, then right. */
export const mfaCode: Scenario = {
  id: 'mfa-code',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...proseware,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-ben',
      displayName: 'Ben Carter',
      userPrincipalName: 'ben@proseware.example',
      secrets: {
        'persona.password': 'Orchid-Summit-57',
        'persona.wrongPassword': 'Orchid-Summit-75',
        'phone.wrongCode': '000000',
      },
    },
  ],
  script: [
    ...signIn('ben@proseware.example', 'mfa.prompt.push'),
    person({ type: 'anotherWay' }, 'mfa.prompt.methods'),
    person({ type: 'useMethod', method: 'softwareOath' }, 'mfa.prompt.code'),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, 'mfa.prompt.code', 'wrong'),
    person({ type: 'submitCode', code: 'phone.code' }, 'staySignedIn'),
    staySignedIn,
  ],
};
