import { person, registerAuthenticator, signIn, staySignedIn, wait } from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'oskar@fabrikam.example';
const day = 24 * 60 * 60;

/** A tenant that keeps the older page: put off by its link, and followed the day after. */
export const registrationOlderHeading: Scenario = {
  id: 'registration-older-heading',
  situation: 'registration',
  outcome: 'granted',
  ...fabrikam,
  tenant: {
    ...fabrikam.tenant,
    registrationPolicy: { isEnabled: true, excludeGroups: [] },
    registrationInterrupt: 'moreInformation',
  },
  policies: [],
  people: [
    {
      id: 'user-oskar',
      displayName: 'Oskar Halvorsen',
      userPrincipalName: userName,
      authenticators: [],
      secrets: {
        'persona.password': 'Pewter-Canyon-62',
        'persona.wrongPassword': 'Pewter-Canyon-26',
      },
    },
  ],
  script: [
    ...signIn(userName, 'moreInfoRequired.skippable', 'more-information'),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    wait(day, 'signIn.username'),
    ...signIn(userName, 'moreInfoRequired.skippable', 'more-information'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
