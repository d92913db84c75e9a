import type { Tenant } from '../backend/world/tenant.ts';
import { type Casting, technician as ofAProvider } from './casting.ts';
import { beside, contoso, fabrikam, woodgrove } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

const technician = { ...ofAProvider, externalTenantId: 'fabrikam' } as const;

/** A service provider's technician, whose password was found among stolen ones. */
export const carla: Casting = {
  id: 'user-carla',
  displayName: 'Carla Mendes',
  userPrincipalName: 'carla@fabrikam.example',
  user: technician,
  users: { contoso: technician },
  risk: highUserRisk,
  secrets: {
    'persona.password': 'Cobalt-Meadow-61',
    'persona.wrongPassword': 'Cobalt-Meadow-16',
    'newPassword.good': 'Walnut-Compass-27',
  },
};

const application = { id: 'app-console', displayName: 'Customer Console' };

/** Two customers, and the service provider that looks after both: where its technician's account is. */
export const customersAnd = (
  provider: Partial<Tenant>,
): Pick<Scenario, 'tenant' | 'application' | 'policies' | 'otherTenants' | 'people'> => ({
  ...woodgrove,
  application,
  policies: [mfaForAll],
  otherTenants: [
    beside(contoso, { application, policies: [mfaForAll] }),
    beside(fabrikam, provider),
  ],
  people: [carla],
});
