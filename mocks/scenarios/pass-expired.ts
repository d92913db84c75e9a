import { approve, person, staySignedIn, typePass, wait } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A pass with half an hour left, which is over before it is typed right. */
export const passExpired: Scenario = {
  id: 'pass-expired',
  situation: 'firstFactor',
  outcome: 'granted',
  ...fabrikam,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-leila',
      displayName: 'Leila Haddad',
      userPrincipalName: 'leila@fabrikam.example',
      secrets: {
        'persona.password': 'Meridian-Fox-12',
        'persona.wrongPassword': 'Meridian-Fox-21',
        'persona.temporaryAccessPass': 'Zq5&hN7c',
        'persona.wrongTemporaryAccessPass': 'Zq5&hN7o',
      },
    },
  ],
  script: [
    person(
      { type: 'submitUserName', userName: 'leila@fabrikam.example' },
      'signIn.temporaryAccessPass',
    ),
    person(
      { type: 'submitTemporaryAccessPass', pass: 'persona.wrongTemporaryAccessPass' },
      'signIn.temporaryAccessPass',
      'wrong',
    ),
    wait(30 * 60, 'signIn.temporaryAccessPass', 'wrong'),
    typePass('signIn.temporaryAccessPass', 'expired'),
    person({ type: 'usePassword' }, 'signIn.password'),
    person({ type: 'submitPassword', password: 'persona.password' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
