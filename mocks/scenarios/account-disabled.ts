import { person } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A disabled account: whoever guesses learns nothing, and its owner is sent to a support person. */
export const accountDisabled: Scenario = {
  id: 'account-disabled',
  situation: 'firstFactor',
  outcome: 'failed',
  ...fabrikam,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-dario',
      displayName: 'Dario Kessler',
      userPrincipalName: 'dario@fabrikam.example',
      account: 'disabled',
      secrets: {
        'persona.password': 'Harvest-Violin-40',
        'persona.wrongPassword': 'Harvest-Violin-04',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName: 'dario@fabrikam.example' }, 'signIn.password'),
    person(
      { type: 'submitPassword', password: 'persona.wrongPassword' },
      'signIn.password',
      'invalid-credentials',
    ),
    person(
      { type: 'submitPassword', password: 'persona.password' },
      'signIn.password',
      'account-disabled',
    ),
  ],
};
