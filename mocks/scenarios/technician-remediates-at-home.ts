import { approve, goOnTo, goTo, newPassword, person, signIn } from './acts.ts';
import { carla, customersAnd } from './carla.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const { userPrincipalName: userName } = carla;

/** The provider's own policy lets its technician choose a new password, which opens every customer again. */
export const technicianRemediatesAtHome: Scenario = {
  id: 'technician-remediates-at-home',
  situation: 'technician',
  outcome: 'granted',
  ...customersAnd({ policies: [newPasswordAtUserRisk] }),
  script: [
    ...signIn(userName, 'blocked.accountBlocked', 'partner'),
    goTo('contoso'),
    ...signIn(userName, 'blocked.accountBlocked', 'partner'),
    goTo('fabrikam'),
    ...signIn(userName, 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
    ...goOnTo('woodgrove', userName, 'mfa.prompt.push'),
    approve('app'),
    ...goOnTo('contoso', userName, 'mfa.prompt.push'),
    approve('app'),
  ],
};
