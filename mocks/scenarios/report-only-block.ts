import { signIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { reportUserRiskBlock } from './published-policies.ts';
import { highUserRisk } from './risks.ts';
import type { Scenario } from './scenario.ts';

/** A report-only policy would have blocked; it is written to the log, and the person notices nothing. */
export const reportOnlyBlock: Scenario = {
  id: 'report-only-block',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...fabrikam,
  policies: [reportUserRiskBlock],
  people: [
    {
      id: 'user-hana',
      displayName: 'Hana Novak',
      userPrincipalName: 'hana@fabrikam.example',
      risk: highUserRisk,
      secrets: {
        'persona.password': 'Pepper-Lagoon-33',
        'persona.wrongPassword': 'Pepper-Lagoon-34',
      },
    },
  ],
  // A person at high risk is not asked whether to stay signed in, whatever the policies are.
  script: signIn('hana@fabrikam.example', 'app'),
};
