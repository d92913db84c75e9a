import { demoPasskey } from '../passkeys/demo-passkey.ts';
import { answerPasskey, person, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A passkey in place of a password meets the policy for MFA: there is no second prompt. */
export const passkeySignIn: Scenario = {
  id: 'passkey-sign-in',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...proseware,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-nadia',
      displayName: 'Nadia Rahimi',
      userPrincipalName: 'nadia@proseware.example',
      passkeys: [demoPasskey('user-nadia')],
      lastFirstFactor: 'fido2',
      secrets: { 'persona.password': 'Lilac-Beacon-63' },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName: 'nadia@proseware.example' }, 'signIn.passkey'),
    person(
      { type: 'answerPasskey', answer: { by: 'nobody', error: 'cancelled' } },
      'signIn.passkey',
      'cancelled',
    ),
    answerPasskey('staySignedIn'),
    staySignedIn,
  ],
};
