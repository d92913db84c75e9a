import {
  approve,
  goOnTo,
  goTo,
  person,
  replaceTold,
  signIn,
  signInWith,
  staff,
  staySignedIn,
} from './acts.ts';
import { carla, customersAnd } from './carla.ts';
import { blockAtUserRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';
import { passwordReset } from './tenants.ts';

const { userPrincipalName: userName } = carla;

/**
 * The provider blocks at user risk and lets nobody reset a password: only its own IT staff can open the way to the
 * customers. The password was found among stolen ones, so they replace it; dismissing the risk would leave it in use.
 */
export const technicianHelpedAtHome: Scenario = {
  id: 'technician-helped-at-home',
  situation: 'technician',
  outcome: 'granted',
  ...customersAnd({
    policies: [blockAtUserRisk],
    selfServicePasswordReset: passwordReset({ enabled: false }),
  }),
  script: [
    ...signIn(userName, 'blocked.accountBlocked', 'partner'),
    goTo('contoso'),
    ...signIn(userName, 'blocked.accountBlocked', 'partner'),
    goTo('fabrikam'),
    ...signIn(userName, 'blocked.accountBlocked'),
    staff(
      'admin-fabrikam',
      { type: 'resetPassword', userId: carla.id },
      { screen: 'blocked.accountBlocked' },
    ),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signInWith('told.password', userName, 'passwordChange.temporary'),
    replaceTold('staySignedIn'),
    staySignedIn,
    ...goOnTo('woodgrove', userName, 'mfa.prompt.push'),
    approve('app'),
    ...goOnTo('contoso', userName, 'mfa.prompt.push'),
    approve('app'),
  ],
};
