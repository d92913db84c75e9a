import { goTo, person, signIn, staySignedIn } from './acts.ts';
import { beside, contoso, proseware } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'paula@proseware.example';

/** Somebody of another organisation whom nobody invited: the account is not in the tenant, and opens its own one only. */
export const guestNotInvited: Scenario = {
  id: 'guest-not-invited',
  situation: 'firstFactor',
  outcome: 'granted',
  ...contoso,
  policies: [],
  otherTenants: [beside(proseware)],
  people: [
    {
      id: 'user-paula',
      displayName: 'Paula Reis',
      userPrincipalName: userName,
      homeTenantId: 'proseware',
      secrets: {
        'persona.password': 'Lagoon-Pencil-57',
        'persona.wrongPassword': 'Lagoon-Pencil-75',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.username', 'not-in-tenant'),
    goTo('proseware'),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
    goTo('contoso', 'signIn.pickAccount'),
    person({ type: 'pickAccount', account: userName }, 'signIn.pickAccount', 'not-in-tenant'),
    goTo('proseware', 'signIn.pickAccount'),
    person({ type: 'pickAccount', account: userName }, 'app'),
  ],
};
