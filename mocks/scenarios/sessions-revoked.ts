import { person, replaceTold, signIn, staff, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'elif@contoso.example';
const by = 'admin-contoso';
const userId = 'user-elif';

/** IT staff end the sessions of somebody who is at work, and then replace the password as well. */
export const sessionsRevoked: Scenario = {
  id: 'sessions-revoked',
  situation: 'onTheWay',
  outcome: 'granted',
  ...contoso,
  policies: [],
  people: [
    {
      id: userId,
      displayName: 'Elif Kaya',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Raven-Cottage-67',
        'persona.wrongPassword': 'Raven-Cottage-76',
        'newPassword.good': 'Domino-Glacier-21',
      },
    },
  ],
  script: [
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
    staff(
      by,
      { type: 'revokeSessions', userId },
      { screen: 'session.ended', state: 'sessions-revoked' },
    ),
    person({ type: 'signInAgain' }, 'signIn.password'),
    person({ type: 'submitPassword', password: 'persona.password' }, 'staySignedIn'),
    staySignedIn,
    staff(
      by,
      { type: 'resetPassword', userId },
      { screen: 'session.ended', state: 'password-reset' },
    ),
    person({ type: 'signInAgain' }, 'signIn.password'),
    person({ type: 'submitPassword', password: 'told.password' }, 'passwordChange.temporary'),
    replaceTold('staySignedIn'),
    staySignedIn,
  ],
};
