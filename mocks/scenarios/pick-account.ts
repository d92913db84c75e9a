import { person, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const own = 'grace@contoso.example';
const disabled = 'ivan@contoso.example';
const elsewhere = 'grace@fabrikam.example';

/** Three accounts are known: one is of another organisation, one is disabled, and the third stays signed in. */
export const pickAccount: Scenario = {
  id: 'pick-account',
  situation: 'onTheWay',
  outcome: 'granted',
  ...contoso,
  policies: [],
  people: [
    {
      id: 'user-grace',
      displayName: 'Grace Okafor',
      userPrincipalName: own,
      secrets: {
        'persona.password': 'Basalt-Garden-64',
        'persona.wrongPassword': 'Basalt-Garden-46',
      },
    },
    {
      id: 'user-ivan',
      displayName: 'Ivan Dimitrov',
      userPrincipalName: disabled,
      account: 'disabled',
      secrets: { 'persona.password': 'Copper-Lantern-15' },
    },
  ],
  knownAccounts: [
    { displayName: 'Grace Okafor', userPrincipalName: elsewhere },
    { displayName: 'Ivan Dimitrov', userPrincipalName: disabled },
    { displayName: 'Grace Okafor', userPrincipalName: own },
  ],
  script: [
    person({ type: 'pickAccount', account: elsewhere }, 'signIn.pickAccount', 'not-in-tenant'),
    person({ type: 'pickAccount', account: disabled }, 'signIn.pickAccount', 'disabled'),
    person({ type: 'pickAccount', account: own }, 'signIn.password'),
    person({ type: 'submitPassword', password: 'persona.password' }, 'staySignedIn'),
    staySignedIn,
    person({ type: 'closeBrowser' }, 'signIn.pickAccount'),
    person({ type: 'pickAccount', account: own }, 'app'),
  ],
};
