import { person, signIn, staff, staySignedIn } from './acts.ts';
import { phishingResistant } from './passkey-demanded.ts';
import { proseware } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'zara@proseware.example';
const blocked = { screen: 'blocked.methodsUnavailable' };

/** A passkey is asked for where nobody may have one; IT staff take the policy back to report-only. */
export const methodsUnavailable: Scenario = {
  id: 'methods-unavailable',
  situation: 'blocked',
  outcome: 'granted',
  ...proseware,
  tenant: {
    ...proseware.tenant,
    allowedMethods: ['microsoftAuthenticatorPush', 'softwareOath'],
  },
  policies: [phishingResistant],
  people: [
    {
      id: 'user-zara',
      displayName: 'Zara Mahmoud',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Acorn-Bridge-39',
        'persona.wrongPassword': 'Acorn-Bridge-93',
      },
    },
  ],
  script: [
    ...signIn(userName, blocked.screen),
    staff(
      'admin-proseware',
      {
        type: 'updatePolicy',
        policyId: phishingResistant.id,
        changes: { state: 'enabledForReportingButNotEnforced' },
      },
      blocked,
    ),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
