import { approve, newPassword, person, signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** High user risk: the account is said to be at risk, then MFA, then a new password. */
export const riskyUserPasswordChange: Scenario = {
  id: 'risky-user-password-change',
  situation: 'riskyUser',
  outcome: 'granted',
  ...contoso,
  policies: [newPasswordAtUserRisk],
  people: [
    {
      id: 'user-nadia',
      displayName: 'Nadia Petrova',
      userPrincipalName: 'nadia@contoso.example',
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Lemon-Castle-68',
        'persona.wrongPassword': 'Lemon-Castle-86',
        'newPassword.good': 'Tundra-Button-31',
        'newPassword.weak': 'Welcome1!',
        'newPassword.other': 'Tundra-Button-13',
      },
    },
  ],
  script: [
    ...signIn('nadia@contoso.example', 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    // A person at high risk is not asked whether to stay signed in.
    newPassword('newPassword.good', 'newPassword.good', 'app'),
  ],
};
