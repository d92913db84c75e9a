import { person, signIn, staff, staySignedIn } from './acts.ts';
import { policy } from './baseline.ts';
import { woodgrove } from './organisations.ts';
import { managedDevice } from './places.ts';
import type { Scenario } from './scenario.ts';

const userName = 'fatou@woodgrove.example';
const blocked = { screen: 'blocked.device', state: 'domain-joined' };

const joinedDevice = policy({
  id: 'policy-hybrid-joined-device',
  displayName: 'Require a hybrid joined device',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  },
  grantControls: { operator: 'OR', builtInControls: ['domainJoinedDevice'] },
});

/** A managed device is not enough where it has to be joined to the domain; IT staff accept compliant ones as well. */
export const deviceHybridJoined: Scenario = {
  id: 'device-hybrid-joined',
  situation: 'blocked',
  outcome: 'granted',
  ...woodgrove,
  policies: [joinedDevice],
  people: [
    {
      id: 'user-fatou',
      displayName: 'Fatou Sarr',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Orchid-Pulley-77',
        'persona.wrongPassword': 'Orchid-Pulley-76',
      },
    },
  ],
  circumstances: managedDevice,
  script: [
    ...signIn(userName, blocked.screen, blocked.state),
    staff(
      'admin-woodgrove',
      {
        type: 'updatePolicy',
        policyId: joinedDevice.id,
        changes: {
          grantControls: {
            operator: 'OR',
            builtInControls: ['domainJoinedDevice', 'compliantDevice'],
          },
        },
      },
      blocked,
    ),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
