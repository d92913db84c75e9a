import { registerAuthenticator, signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A guest without a method here: the visited tenant trusts no MFA of the home tenant, and has one registered. */
export const registrationGuest: Scenario = {
  id: 'registration-guest',
  situation: 'registration',
  outcome: 'granted',
  ...contoso,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-freya',
      displayName: 'Freya Dahl',
      userPrincipalName: 'freya@proseware.example',
      user: {
        userType: 'guest',
        externalUserType: 'b2bCollaborationGuest',
        externalTenantId: 'proseware',
      },
      authenticators: [],
      secrets: {
        'persona.password': 'Juniper-Anchor-54',
        'persona.wrongPassword': 'Juniper-Anchor-45',
      },
    },
  ],
  script: [
    ...signIn('freya@proseware.example', 'moreInfoRequired.mandatory', 'guest'),
    ...registerAuthenticator('app'),
  ],
};
