import { person, registerAuthenticator, signIn, staySignedIn, wait } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'helena@woodgrove.example';
const day = 24 * 60 * 60;

/** One day is left and is made use of; on the next nobody gets past the wizard. */
export const registrationLastDay: Scenario = {
  id: 'registration-last-day',
  situation: 'registration',
  outcome: 'granted',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-helena',
      displayName: 'Helena Brandt',
      userPrincipalName: userName,
      authenticators: [],
      registrationClockStartedAt: '2026-11-09T08:30:00.000Z',
      secrets: {
        'persona.password': 'Saffron-Gate-37',
        'persona.wrongPassword': 'Saffron-Gate-73',
      },
    },
  ],
  script: [
    ...signIn(userName, 'moreInfoRequired.skippable', 'last-day'),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    wait(day, 'signIn.username'),
    ...signIn(userName, 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
