import { approve, newPassword, person, signIn, signInWith, stage, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const userName = 'beatriz@woodgrove.example';

/** Nothing carries a new password to where it is kept, so it is changed there, at the computer at work. */
export const hybridChangesOnPremises: Scenario = {
  id: 'hybrid-changes-on-premises',
  situation: 'blocked',
  outcome: 'granted',
  ...woodgrove,
  tenant: {
    ...woodgrove.tenant,
    onPremises: { passwordWriteback: false, passwordChangeResetsRisk: true },
    announcesUserRisk: false,
  },
  policies: [newPasswordAtUserRisk],
  people: [
    {
      id: 'user-beatriz',
      displayName: 'Beatriz Costa',
      userPrincipalName: userName,
      isHybrid: true,
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Juniper-Window-66',
        'persona.wrongPassword': 'Juniper-Window-65',
        'newPassword.good': 'Granite-Teapot-73',
        'newPassword.short': 'Ab1!',
      },
    },
  ],
  script: [
    ...signIn(userName, 'mfa.prompt.push'),
    approve('blocked.accountBlocked', 'on-premises'),
    stage({ type: 'useWorkDevice', personId: 'user-beatriz' }, 'device.ctrlAltDel'),
    newPassword('newPassword.short', 'newPassword.short', 'device.ctrlAltDel', 'too-short'),
    newPassword('newPassword.good', 'newPassword.good', 'device.ctrlAltDel', 'done'),
    person({ type: 'cancel' }, 'signIn.username'),
    ...signInWith('newPassword.good', userName, 'staySignedIn'),
    staySignedIn,
  ],
};
