import { approve, newPassword, person, signIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaForAll, newPasswordAtUserRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'amira@contoso.example';

/** Somebody reports a request, and has to choose a new password at the next sign-in. */
export const mfaReported: Scenario = {
  id: 'mfa-reported',
  situation: 'riskyUser',
  outcome: 'granted',
  ...contoso,
  tenant: { ...contoso.tenant, reportSuspiciousActivity: { isEnabled: true } },
  policies: [mfaForAll, newPasswordAtUserRisk],
  people: [
    {
      id: 'user-amira',
      displayName: 'Amira Haddad',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Juniper-Vessel-24',
        'persona.wrongPassword': 'Juniper-Vessel-42',
        'newPassword.good': 'Quartz!Harbor-58',
      },
    },
  ],
  script: [
    ...signIn(userName, 'mfa.prompt.push'),
    {
      actor: 'phone',
      act: { type: 'report' },
      expect: { screen: 'mfa.denied', state: 'reported' },
    },
    person({ type: 'cancel' }, 'signIn.username'),
    ...signIn(userName, 'risk.accountAtRisk'),
    person({ type: 'verify' }, 'mfa.prompt.push'),
    approve('passwordChange.risk'),
    newPassword('newPassword.good', 'newPassword.good', 'app'),
  ],
};
