import { neverLocked } from '../backend/authentication/smart-lockout.ts';
import { person, replaceTold, signInWith, staff, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'ruben@fabrikam.example';
const locked = { screen: 'signIn.password', state: 'account-locked' };

/** Too many wrong passwords; nobody waits, for IT staff make a temporary one, which ends the lockout. */
export const lockoutStaffReset: Scenario = {
  id: 'lockout-staff-reset',
  situation: 'blocked',
  outcome: 'granted',
  ...fabrikam,
  policies: [],
  people: [
    {
      id: 'user-ruben',
      displayName: 'Ruben Castillo',
      userPrincipalName: userName,
      lockout: { ...neverLocked, familiar: { count: 9, recent: [] } },
      secrets: {
        'persona.password': 'Magnet-Prairie-52',
        'persona.wrongPassword': 'Magnet-Prairie-25',
        'newPassword.good': 'Cactus-Violin-93',
      },
    },
  ],
  script: [
    ...signInWith('persona.wrongPassword', userName, locked.screen, locked.state),
    staff('admin-fabrikam', { type: 'resetPassword', userId: 'user-ruben' }, locked),
    person({ type: 'submitPassword', password: 'told.password' }, 'passwordChange.temporary'),
    replaceTold('staySignedIn'),
    staySignedIn,
  ],
};
