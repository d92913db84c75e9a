import { signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { anonymousNetwork } from './places.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A risky sign-in of somebody without a method: blocked, and never asked to register. */
export const riskySignInNotRegistered: Scenario = {
  id: 'risky-sign-in-not-registered',
  situation: 'riskySignIn',
  outcome: 'blocked',
  ...contoso,
  // Days that are left do not help: the risk is asked about first.
  tenant: { ...contoso.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-omar',
      displayName: 'Omar Haddad',
      userPrincipalName: 'omar@contoso.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-18T12:00:00.000Z',
      secrets: {
        'persona.password': 'Juniper-Bridge-95',
        'persona.wrongPassword': 'Juniper-Bridge-59',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: signIn('omar@contoso.example', 'blocked.signInBlocked'),
};
