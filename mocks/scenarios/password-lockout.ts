import { neverLocked } from '../backend/authentication/smart-lockout.ts';
import { person, staySignedIn, wait } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

/** Nine wrong passwords were typed already: the tenth locks for a minute, for the right password too. */
export const passwordLockout: Scenario = {
  id: 'password-lockout',
  situation: 'firstFactor',
  outcome: 'granted',
  ...contoso,
  policies: [],
  people: [
    {
      id: 'user-greta',
      displayName: 'Greta Solberg',
      userPrincipalName: 'greta@contoso.example',
      lockout: { ...neverLocked, familiar: { count: 9, recent: [] } },
      secrets: {
        'persona.password': 'Pepper-Canal-57',
        'persona.wrongPassword': 'Pepper-Canal-75',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName: 'greta@contoso.example' }, 'signIn.password'),
    person(
      { type: 'submitPassword', password: 'persona.wrongPassword' },
      'signIn.password',
      'account-locked',
    ),
    person(
      { type: 'submitPassword', password: 'persona.password' },
      'signIn.password',
      'account-locked',
    ),
    wait(60, 'signIn.password', 'account-locked'),
    person({ type: 'submitPassword', password: 'persona.password' }, 'staySignedIn'),
    staySignedIn,
  ],
};
