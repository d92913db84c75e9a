import { person, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { passwordReset } from './tenants.ts';
import { type Scenario } from './scenario.ts';

const userName = 'marek@fabrikam.example';
const interrupt = ['moreInfoRequired.skippable', 'password-reset'] as const;

/** Nothing but password reset asks to register: it can be skipped without end, and comes back at each sign-in. */
export const resetRegistrationSkipped: Scenario = {
  id: 'reset-registration-skipped',
  situation: 'passwordReset',
  outcome: 'granted',
  ...fabrikam,
  tenant: {
    ...fabrikam.tenant,
    selfServicePasswordReset: passwordReset({ registrationRequired: true }),
  },
  policies: [],
  people: [
    {
      id: 'user-marek',
      displayName: 'Marek Hudec',
      userPrincipalName: userName,
      authenticators: [],
      secrets: {
        'persona.password': 'Basalt-Thimble-58',
        'persona.wrongPassword': 'Basalt-Thimble-85',
      },
    },
  ],
  script: [
    ...signIn(userName, ...interrupt),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, ...interrupt),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
  ],
};
