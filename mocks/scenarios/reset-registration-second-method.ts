import { approve, person, signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';
import { passwordReset } from './tenants.ts';

const wizard = 'register.securityInfo';

/** A reset takes two methods, and somebody has the app: proves it, and is asked for the one that is missing. */
export const resetRegistrationSecondMethod: Scenario = {
  id: 'reset-registration-second-method',
  situation: 'registration',
  outcome: 'granted',
  ...contoso,
  tenant: {
    ...contoso.tenant,
    selfServicePasswordReset: passwordReset({ gates: 2, registrationRequired: true }),
  },
  policies: [],
  people: [
    {
      id: 'user-oskar',
      displayName: 'Oskar Brandt',
      userPrincipalName: 'oskar@contoso.example',
      secrets: {
        'persona.password': 'Feather-Summit-68',
        'persona.wrongPassword': 'Feather-Summit-86',
      },
    },
  ],
  script: [
    ...signIn('oskar@contoso.example', 'moreInfoRequired.skippable', 'password-reset'),
    person({ type: 'next' }, 'mfa.prompt.push'),
    approve(`${wizard}.phone`),
    person({ type: 'otherMethods' }, `${wizard}.chooseMethod`),
    person({ type: 'chooseMethod', method: 'email' }, `${wizard}.email`),
    person({ type: 'submitEmail', address: 'oskar@fabrikam.example' }, `${wizard}.emailCode`),
    person({ type: 'sendAnother' }, `${wizard}.emailCode`),
    person({ type: 'back' }, `${wizard}.email`),
    person(
      { type: 'submitEmail', address: 'oskar.brandt@fabrikam.example' },
      `${wizard}.emailCode`,
    ),
    person({ type: 'submitCode', code: 'mail.code' }, `${wizard}.methodAdded`),
    person({ type: 'done' }, 'staySignedIn'),
    staySignedIn,
  ],
};
