import { person, staySignedIn, typePass, wait } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'viktor@woodgrove.example';
const startsAgain = person({ type: 'submitUserName', userName }, 'signIn.temporaryAccessPass');

/** A pass for many sign-ins, while the person's phone is being repaired. */
export const passManyTimes: Scenario = {
  id: 'pass-many-times',
  situation: 'firstFactor',
  outcome: 'granted',
  ...woodgrove,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-viktor',
      displayName: 'Viktor Aslan',
      userPrincipalName: userName,
      temporaryAccessPass: { isUsableOnce: false, lifetimeInMinutes: 8 * 60 },
      secrets: {
        'persona.password': 'Granite-Ballad-66',
        'persona.wrongPassword': 'Granite-Ballad-99',
        'persona.temporaryAccessPass': 'tR4!pXz9',
        'persona.wrongTemporaryAccessPass': 'tR4!pXz6',
      },
    },
  ],
  script: [
    startsAgain,
    typePass('staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    wait(3600, 'signIn.username'),
    startsAgain,
    typePass('staySignedIn'),
    staySignedIn,
  ],
};
