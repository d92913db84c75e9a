import { approve, newPassword, person, signIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** Three new passwords are refused, each for its own reason, before a good one is taken. */
export const riskyUserBadPasswords: Scenario = {
  id: 'risky-user-bad-passwords',
  situation: 'riskyUser',
  outcome: 'granted',
  ...proseware,
  policies: [newPasswordAtUserRisk],
  people: [
    {
      id: 'user-joel',
      displayName: 'Joel Martins',
      userPrincipalName: 'joel@proseware.example',
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Canyon-Ribbon-74',
        'persona.wrongPassword': 'Canyon-Ribbon-47',
        'newPassword.good': 'Walnut-Glacier-53',
        'newPassword.weak': 'Welcome1!',
        'newPassword.other': 'Walnut-Glacier-35',
      },
    },
  ],
  script: [
    ...signIn('joel@proseware.example', 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.weak', 'newPassword.weak', 'passwordChange.risk', 'guessable'),
    newPassword('persona.password', 'persona.password', 'passwordChange.risk', 'reused'),
    newPassword('newPassword.good', 'newPassword.other', 'passwordChange.risk', 'mismatch'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
  ],
};
