import { approve, person, staySignedIn, typePass } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The pass got its one sign-in earlier this morning. */
export const passUsedAgain: Scenario = {
  id: 'pass-used-again',
  situation: 'firstFactor',
  outcome: 'granted',
  ...contoso,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-hugo',
      displayName: 'Hugo Benedetti',
      userPrincipalName: 'hugo@contoso.example',
      temporaryAccessPass: { usedAt: '2026-11-22T08:40:00.000Z' },
      secrets: {
        'persona.password': 'Lantern-Quartz-35',
        'persona.wrongPassword': 'Lantern-Quartz-53',
        'persona.temporaryAccessPass': 'mK8#vB3d',
        'persona.wrongTemporaryAccessPass': 'mK8#vB3b',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName: 'hugo@contoso.example' }, 'signIn.password'),
    person({ type: 'usePass' }, 'signIn.temporaryAccessPass'),
    typePass('signIn.temporaryAccessPass', 'used'),
    person({ type: 'usePassword' }, 'signIn.password'),
    person({ type: 'submitPassword', password: 'persona.password' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
