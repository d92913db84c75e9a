import { person, replaceTold, signIn, signInWith, staff, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { blockAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';
import { passwordReset } from './tenants.ts';

const userName = 'yusuf@woodgrove.example';
const blocked = { screen: 'blocked.accountBlocked' };

/** High user risk blocks; IT staff make a temporary password and tell it, which ends the risk and the block. */
export const userRiskStaffReset: Scenario = {
  id: 'user-risk-staff-reset',
  situation: 'blocked',
  outcome: 'granted',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, selfServicePasswordReset: passwordReset({ enabled: false }) },
  policies: [blockAtUserRisk],
  people: [
    {
      id: 'user-yusuf',
      displayName: 'Yusuf Demir',
      userPrincipalName: userName,
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Hollow-Tangent-29',
        'persona.wrongPassword': 'Hollow-Tangent-92',
        'newPassword.good': 'Willow-Beacon-64',
      },
    },
  ],
  script: [
    ...signIn(userName, blocked.screen),
    staff('admin-woodgrove', { type: 'resetPassword', userId: 'user-yusuf' }, blocked),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signInWith('told.password', userName, 'passwordChange.temporary'),
    replaceTold('staySignedIn'),
    staySignedIn,
  ],
};
