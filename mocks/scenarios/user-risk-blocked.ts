import { signIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import { blockAtUserRisk } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import { passwordReset } from './tenants.ts';
import { type Scenario } from './scenario.ts';

/** High user risk where the policy blocks: nothing that the person could do about it is offered. */
export const userRiskBlocked: Scenario = {
  id: 'user-risk-blocked',
  situation: 'blocked',
  outcome: 'blocked',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, selfServicePasswordReset: passwordReset({ enabled: false }) },
  policies: [blockAtUserRisk],
  people: [
    {
      id: 'user-daniel',
      displayName: 'Daniel Kowalski',
      userPrincipalName: 'daniel@woodgrove.example',
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Marble-Thicket-19',
        'persona.wrongPassword': 'Marble-Thicket-91',
      },
    },
  ],
  script: signIn('daniel@woodgrove.example', 'blocked.accountBlocked'),
};
