import { signIn, stage, staySignedIn } from './acts.ts';
import { locationBlocked } from './location-blocked.ts';
import type { Scenario } from './scenario.ts';

const userName = 'sofia@contoso.example';

/** Back from the country that the organisation does not work in. */
export const locationOtherPlace: Scenario = {
  ...locationBlocked,
  id: 'location-other-place',
  outcome: 'granted',
  script: [
    ...locationBlocked.script,
    stage({ type: 'moveTo', placeId: 'familiar' }),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
