import { signIn, stage, staySignedIn } from './acts.ts';
import { policy } from './baseline.ts';
import { contoso } from './organisations.ts';
import { managedDevice } from './places.ts';
import type { Scenario } from './scenario.ts';

const userName = 'agnes@contoso.example';

const compliantDevice = policy({
  id: 'policy-compliant-device',
  displayName: 'Require a compliant device',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  },
  grantControls: { operator: 'OR', builtInControls: ['compliantDevice'] },
});

/** Only managed devices may come in: one's own is told how to become one, and the managed one gets in. */
export const deviceManaged: Scenario = {
  id: 'device-managed',
  situation: 'blocked',
  outcome: 'granted',
  ...contoso,
  policies: [compliantDevice],
  people: [
    {
      id: 'user-agnes',
      displayName: 'Agnes Moller',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Velvet-Turbine-45',
        'persona.wrongPassword': 'Velvet-Turbine-54',
      },
    },
  ],
  places: { 'managed-device': managedDevice },
  script: [
    ...signIn(userName, 'blocked.device'),
    stage({ type: 'moveTo', placeId: 'managed-device' }),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
