import { goTo, refusedStaff, signIn } from './acts.ts';
import { carla, customersAnd } from './carla.ts';
import type { Scenario } from './scenario.ts';

const { userPrincipalName: userName } = carla;
const blocked = { screen: 'blocked.accountBlocked', state: 'partner' };

/** A technician of a service provider, at high risk at home: kept out of every customer, who cannot help. */
export const technicianAtRisk: Scenario = {
  id: 'technician-at-risk',
  situation: 'technician',
  outcome: 'blocked',
  ...customersAnd({}),
  script: [
    ...signIn(userName, blocked.screen, blocked.state),
    refusedStaff(
      'admin-woodgrove',
      { type: 'dismissUserRisk', userIds: [carla.id] },
      'riskIsAtHome',
      blocked,
    ),
    goTo('contoso'),
    ...signIn(userName, blocked.screen, blocked.state),
  ],
};
