import { newPassword, registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A new colleague: the administrator's password is replaced first, then registration is asked for. */
export const passwordTemporary: Scenario = {
  id: 'password-temporary',
  situation: 'firstFactor',
  outcome: 'granted',
  ...proseware,
  tenant: { ...proseware.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-yuki',
      displayName: 'Yuki Hartmann',
      userPrincipalName: 'yuki@proseware.example',
      authenticators: [],
      mustChangePassword: 'temporary',
      secrets: {
        'persona.password': 'Ferry-Thistle-20',
        'persona.wrongPassword': 'Ferry-Thistle-02',
        'newPassword.good': 'Orchid-Tunnel-76',
        'newPassword.weak': 'Welcome1!',
        'newPassword.name': 'H@rtmann-Tunnel-76',
      },
    },
  ],
  script: [
    ...signIn('yuki@proseware.example', 'passwordChange.temporary'),
    newPassword(
      'newPassword.name',
      'newPassword.name',
      'passwordChange.temporary',
      'contains-name',
    ),
    newPassword('newPassword.good', 'newPassword.good', 'moreInfoRequired.skippable'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
