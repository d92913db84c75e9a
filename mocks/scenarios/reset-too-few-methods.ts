import { identify, person } from './acts.ts';
import { proseware } from './organisations.ts';
import { passwordReset } from './tenants.ts';
import { type Scenario } from './scenario.ts';

const userName = 'tomas@proseware.example';

/** A forgotten password where two proofs are asked for and the person has one: the app counts once. */
export const resetTooFewMethods: Scenario = {
  id: 'reset-too-few-methods',
  situation: 'passwordReset',
  outcome: 'interrupted',
  ...proseware,
  tenant: { ...proseware.tenant, selfServicePasswordReset: passwordReset({ gates: 2 }) },
  policies: [],
  people: [
    {
      id: 'user-tomas',
      displayName: 'Tomas Varga',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Copper-Willow-29',
        'persona.wrongPassword': 'Copper-Willow-92',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.contactAdministrator', 'not-enough-methods'),
  ],
};
