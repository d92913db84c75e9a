import { person, signIn, staff, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { blockAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';
import { passwordReset } from './tenants.ts';

const userName = 'hanna@contoso.example';
const blocked = { screen: 'blocked.accountBlocked' };

/** High user risk blocks; IT staff look into it, find nothing and dismiss it. Password and methods stay as they were. */
export const userRiskDismissed: Scenario = {
  id: 'user-risk-dismissed',
  situation: 'blocked',
  outcome: 'granted',
  ...contoso,
  tenant: { ...contoso.tenant, selfServicePasswordReset: passwordReset({ enabled: false }) },
  policies: [blockAtUserRisk],
  people: [
    {
      id: 'user-hanna',
      displayName: 'Hanna Lehtonen',
      userPrincipalName: userName,
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Amber-Quarry-83',
        'persona.wrongPassword': 'Amber-Quarry-38',
      },
    },
  ],
  script: [
    ...signIn(userName, blocked.screen),
    staff('admin-contoso', { type: 'dismissUserRisk', userIds: ['user-hanna'] }, blocked),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
