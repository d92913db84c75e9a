import { person, typePass } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { remediationAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** A token may have been stolen, but no password: nothing is changed, and the second sign-in closes the risk. */
export const riskSignInAgain: Scenario = {
  id: 'risk-sign-in-again',
  situation: 'riskyUser',
  outcome: 'granted',
  ...woodgrove,
  policies: [remediationAtUserRisk],
  people: [
    {
      id: 'user-oskar',
      displayName: 'Oskar Nyberg',
      userPrincipalName: 'oskar@woodgrove.example',
      risk: { ...highUserRisk, riskEventTypes: ['anomalousToken'] },
      temporaryAccessPass: { isUsableOnce: false },
      secrets: {
        'persona.temporaryAccessPass': 'uD6*kYf2',
        'persona.wrongTemporaryAccessPass': 'uD6*kYf5',
      },
    },
  ],
  script: [
    person(
      { type: 'submitUserName', userName: 'oskar@woodgrove.example' },
      'signIn.temporaryAccessPass',
    ),
    typePass('session.revokedSignInAgain'),
    person({ type: 'signInAgain' }, 'signIn.temporaryAccessPass'),
    typePass('app'),
  ],
};
