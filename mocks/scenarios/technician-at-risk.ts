import { signIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** A technician of a service provider, at high risk at home: kept out of every customer. */
export const technicianAtRisk: Scenario = {
  id: 'technician-at-risk',
  situation: 'technician',
  outcome: 'blocked',
  ...woodgrove,
  application: { id: 'app-console', displayName: 'Customer Console' },
  policies: [mfaForAll],
  people: [
    {
      id: 'user-carla',
      displayName: 'Carla Mendes',
      userPrincipalName: 'carla@fabrikam.example',
      user: { externalUserType: 'serviceProvider', externalTenantId: 'fabrikam' },
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Cobalt-Meadow-61',
        'persona.wrongPassword': 'Cobalt-Meadow-16',
      },
    },
  ],
  script: signIn('carla@fabrikam.example', 'blocked.accountBlocked', 'partner'),
};
