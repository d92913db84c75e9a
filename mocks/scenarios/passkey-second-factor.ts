import { demoPasskey } from '../passkeys/demo-passkey.ts';
import { answerPasskey, signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** After the password a passkey is asked for before the app, since it is the safer of the two. */
export const passkeySecondFactor: Scenario = {
  id: 'passkey-second-factor',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...contoso,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-theo',
      displayName: 'Theo Lindqvist',
      userPrincipalName: 'theo@contoso.example',
      passkeys: [demoPasskey('user-theo')],
      secrets: {
        'persona.password': 'Walnut-Ferry-39',
        'persona.wrongPassword': 'Walnut-Ferry-93',
      },
    },
  ],
  script: [
    ...signIn('theo@contoso.example', 'mfa.prompt.passkey'),
    answerPasskey('staySignedIn'),
    staySignedIn,
  ],
};
