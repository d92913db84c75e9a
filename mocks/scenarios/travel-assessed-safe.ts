import { person, signIn, staySignedIn, system } from './acts.ts';
import { proseware } from './organisations.ts';
import { blockAtUserRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'leon@proseware.example';

/** A flight looks like two people afterwards; the account is blocked until the offline model finds it harmless. */
export const travelAssessedSafe: Scenario = {
  id: 'travel-assessed-safe',
  situation: 'riskyUser',
  outcome: 'granted',
  ...proseware,
  policies: [blockAtUserRisk],
  people: [
    {
      id: 'user-leon',
      displayName: 'Leon Fischer',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Walnut-Signal-24',
        'persona.wrongPassword': 'Walnut-Signal-42',
      },
    },
  ],
  script: [
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    system(
      {
        type: 'detectOffline',
        personId: 'user-leon',
        about: 'signIn',
        riskEventType: 'unlikelyTravel',
        riskLevel: 'high',
      },
      'signIn.username',
    ),
    ...signIn(userName, 'blocked.accountBlocked', 'can-reset'),
    system({ type: 'assessAsSafe', personId: 'user-leon' }, 'blocked.accountBlocked', 'can-reset'),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
