import { approve, phone, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Somebody else knows the password and keeps asking: three requests wait at once, and one of them is the person's own. */
export const mfaThreeRequests: Scenario = {
  id: 'mfa-three-requests',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...proseware,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-jonas',
      displayName: 'Jonas Weber',
      userPrincipalName: 'jonas@proseware.example',
      secrets: {
        'persona.password': 'Amber-Turbine-52',
        'persona.wrongPassword': 'Amber-Turbine-25',
      },
    },
  ],
  elsewhere: [
    { applicationName: 'Webmail', place: 'Riga, Latvia', isUnusual: false },
    { applicationName: 'Webmail', place: 'Riga, Latvia', isUnusual: false },
  ],
  script: [
    ...signIn('jonas@proseware.example', 'mfa.prompt.push'),
    phone({ type: 'denyOther' }, 'mfa.prompt.push'),
    phone({ type: 'denyOther' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
