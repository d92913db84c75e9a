import { approve, newPassword, person, signIn, staff } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const userName = 'viktor@fabrikam.example';
const blocked = { screen: 'blocked.accountBlocked', state: 'on-premises' };

/** Nothing carries a new password to where it is kept, until IT staff switch password writeback on. */
export const hybridWritebackEnabled: Scenario = {
  id: 'hybrid-writeback-enabled',
  situation: 'blocked',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, announcesUserRisk: false },
  policies: [newPasswordAtUserRisk],
  people: [
    {
      id: 'user-viktor',
      displayName: 'Viktor Andersen',
      userPrincipalName: userName,
      isHybrid: true,
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Cinder-Ribbon-34',
        'persona.wrongPassword': 'Cinder-Ribbon-43',
        'newPassword.good': 'Mosaic-Harvest-59',
      },
    },
  ],
  script: [
    ...signIn(userName, 'mfa.prompt.push'),
    approve(blocked.screen, blocked.state),
    staff('admin-fabrikam', { type: 'setOnPremises', passwordWriteback: true }, blocked),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
  ],
};
