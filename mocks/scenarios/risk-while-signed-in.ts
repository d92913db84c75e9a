import { approve, newPassword, person, signIn, staySignedIn, system } from './acts.ts';
import { contoso } from './organisations.ts';
import { newPasswordAtUserRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The password turns up among stolen ones while the application is open: its session ends, and the next sign-in heals. */
export const riskWhileSignedIn: Scenario = {
  id: 'risk-while-signed-in',
  situation: 'riskyUser',
  outcome: 'granted',
  ...contoso,
  policies: [newPasswordAtUserRisk],
  people: [
    {
      id: 'user-amara',
      displayName: 'Amara Okafor',
      userPrincipalName: 'amara@contoso.example',
      secrets: {
        'persona.password': 'Violet-Harbor-53',
        'persona.wrongPassword': 'Violet-Harbor-35',
        'newPassword.good': 'Copper-Lantern-62',
      },
    },
  ],
  script: [
    ...signIn('amara@contoso.example', 'staySignedIn'),
    staySignedIn,
    system(
      {
        type: 'detectOffline',
        personId: 'user-amara',
        about: 'account',
        riskEventType: 'leakedCredentials',
        riskLevel: 'high',
      },
      'session.ended',
    ),
    person({ type: 'signInAgain' }, 'signIn.password'),
    person({ type: 'submitPassword', password: 'persona.password' }, 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
  ],
};
