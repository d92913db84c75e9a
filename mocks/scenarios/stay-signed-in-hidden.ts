import { person, signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'hana@contoso.example';

/** "Don't show this again" is ticked, and the next sign-in goes straight to the application. */
export const staySignedInHidden: Scenario = {
  id: 'stay-signed-in-hidden',
  situation: 'onTheWay',
  outcome: 'granted',
  ...contoso,
  policies: [],
  people: [
    {
      id: 'user-hana',
      displayName: 'Hana Suzuki',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Marble-Fountain-27',
        'persona.wrongPassword': 'Marble-Fountain-72',
      },
    },
  ],
  script: [
    ...signIn(userName, 'staySignedIn'),
    person({ type: 'answer', yes: false, dontShowAgain: true }, 'app'),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'app'),
  ],
};
