import { approve, person, phone, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import { passwordReset } from './tenants.ts';
import { type Scenario } from './scenario.ts';

const wizard = 'register.securityInfo';

/** Password reset takes two methods, so registration does: the app, then a phone, by a call that is missed once. */
export const registrationTwoMethods: Scenario = {
  id: 'registration-two-methods',
  situation: 'registration',
  outcome: 'granted',
  ...proseware,
  tenant: {
    ...proseware.tenant,
    selfServicePasswordReset: passwordReset({ gates: 2, registrationRequired: true }),
  },
  policies: [mfaForAll],
  people: [
    {
      id: 'user-ruth',
      displayName: 'Ruth Adeyemi',
      userPrincipalName: 'ruth@proseware.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Timber-Comet-72',
        'persona.wrongPassword': 'Timber-Comet-27',
      },
    },
  ],
  script: [
    ...signIn('ruth@proseware.example', 'moreInfoRequired.mandatory'),
    person({ type: 'next' }, `${wizard}.getApp`),
    person({ type: 'next' }, `${wizard}.setUp`),
    person({ type: 'next' }, `${wizard}.scanQrCode`),
    phone({ type: 'scan' }, `${wizard}.scanQrCode`),
    person({ type: 'next' }, `${wizard}.tryItOut`),
    approve(`${wizard}.added`),
    person({ type: 'done' }, `${wizard}.phone`),
    person(
      { type: 'submitPhone', country: 'US', number: '+1 425 555 0168', by: 'voice' },
      `${wizard}.phoneCall`,
    ),
    {
      actor: 'phone',
      act: { type: 'hangUp' },
      expect: { screen: `${wizard}.phoneCall`, state: 'hung-up' },
    },
    person({ type: 'tryAgain' }, `${wizard}.phoneCall`),
    phone({ type: 'pickUp' }, `${wizard}.phoneCall`),
    phone({ type: 'confirm' }, `${wizard}.methodAdded`),
    person({ type: 'done' }, `${wizard}.complete`),
    person({ type: 'done' }, 'staySignedIn'),
    staySignedIn,
  ],
};
