import { approve, newPassword, person, signIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { anonymousNetwork } from './places.ts';
import { mfaAtSignInRisk, newPasswordAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** Sign-in and user are both risky, each with its policy: one MFA meets both, then a new password. */
export const bothRisks: Scenario = {
  id: 'both-risks',
  situation: 'riskyUser',
  outcome: 'granted',
  ...fabrikam,
  policies: [mfaAtSignInRisk, newPasswordAtUserRisk],
  people: [
    {
      id: 'user-amara',
      displayName: 'Amara Diallo',
      userPrincipalName: 'amara@fabrikam.example',
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Bronze-Feather-45',
        'persona.wrongPassword': 'Bronze-Feather-54',
        'newPassword.good': 'Sparrow-Kettle-76',
        'newPassword.weak': 'Welcome1!',
        'newPassword.other': 'Sparrow-Kettle-67',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: [
    ...signIn('amara@fabrikam.example', 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
  ],
};
