import { person, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Somebody with no app gets texts: a wrong code, a second text, the code of the first one, then the right code. */
export const mfaText: Scenario = {
  id: 'mfa-text',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...proseware,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-tara',
      displayName: 'Tara Lindgren',
      userPrincipalName: 'tara@proseware.example',
      authenticators: [],
      phone: { number: '+46705550168', methods: ['sms', 'voice'] },
      secrets: {
        'persona.password': 'Willow-Canvas-39',
        'persona.wrongPassword': 'Willow-Canvas-93',
        'phone.wrongCode': '000000',
      },
    },
  ],
  script: [
    ...signIn('tara@proseware.example', 'mfa.prompt.code'),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, 'mfa.prompt.code', 'wrong'),
    person({ type: 'anotherWay' }, 'mfa.prompt.methods'),
    person({ type: 'useMethod', method: 'sms' }, 'mfa.prompt.code'),
    person({ type: 'submitCode', code: 'phone.oldTextCode' }, 'mfa.prompt.code', 'expired'),
    person({ type: 'submitCode', code: 'phone.textCode' }, 'staySignedIn'),
    staySignedIn,
  ],
};
