import { person, registerAuthenticator, staySignedIn, typePass } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** MFA is asked of everybody: without a pass a new colleague could not get in to register at leisure. */
export const passRegistration: Scenario = {
  id: 'pass-registration',
  situation: 'firstFactor',
  outcome: 'granted',
  ...proseware,
  tenant: { ...proseware.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaForAll],
  people: [
    {
      id: 'user-amara',
      displayName: 'Amara Diallo',
      userPrincipalName: 'amara@proseware.example',
      authenticators: [],
      secrets: {
        'persona.temporaryAccessPass': 'Gl7wTq2m',
        'persona.wrongTemporaryAccessPass': 'Gl7wTq2n',
      },
    },
  ],
  script: [
    person(
      { type: 'submitUserName', userName: 'amara@proseware.example' },
      'signIn.temporaryAccessPass',
    ),
    typePass('moreInfoRequired.skippable'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
