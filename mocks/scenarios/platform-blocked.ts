import { signIn, stage, staySignedIn } from './acts.ts';
import { policy } from './baseline.ts';
import { woodgrove } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'noah@woodgrove.example';

const blockOtherPlatforms = policy({
  id: 'policy-block-other-platforms',
  displayName: 'Block platforms that we do not support',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    platforms: {
      includePlatforms: ['all'],
      excludePlatforms: ['windows', 'macOS', 'iOS', 'android'],
    },
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});

/** A platform that the organisation does not support is blocked; another device gets in. */
export const platformBlocked: Scenario = {
  id: 'platform-blocked',
  situation: 'blocked',
  outcome: 'granted',
  ...woodgrove,
  policies: [blockOtherPlatforms],
  people: [
    {
      id: 'user-noah',
      displayName: 'Noah Bennett',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Lantern-Biscuit-18',
        'persona.wrongPassword': 'Lantern-Biscuit-81',
      },
    },
  ],
  circumstances: {
    devicePlatform: 'linux',
    device: {
      isCompliant: false,
      trustType: null,
      attributes: {},
      id: null,
      displayName: 'Linux PC',
    },
  },
  script: [
    ...signIn(userName, 'blocked.conditionalAccess'),
    stage({ type: 'moveTo', placeId: 'familiar' }),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
