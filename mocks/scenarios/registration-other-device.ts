import { registerAuthenticator, signIn, stage, staySignedIn } from './acts.ts';
import { managedDevice } from './places.ts';
import { registrationRestricted } from './registration-restricted.ts';
import type { Scenario } from './scenario.ts';

const userName = 'mei@fabrikam.example';

/** Registration is for managed devices only, and on one of them it is done. */
export const registrationOtherDevice: Scenario = {
  ...registrationRestricted,
  id: 'registration-other-device',
  outcome: 'granted',
  places: { 'managed-device': managedDevice },
  script: [
    ...registrationRestricted.script,
    stage({ type: 'moveTo', placeId: 'managed-device' }),
    ...signIn(userName, 'moreInfoRequired.skippable'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
