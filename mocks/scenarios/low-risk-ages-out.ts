import { person, signIn, staySignedIn, system, wait } from './acts.ts';
import { policy } from './baseline.ts';
import { fabrikam } from './organisations.ts';
import { passwordReset } from './tenants.ts';
import type { Scenario } from './scenario.ts';

const userName = 'tomas@fabrikam.example';

const blockAtAnyUserRisk = policy({
  id: 'policy-block-any-user-risk',
  displayName: 'Block accounts at any risk',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
    userRiskLevels: ['low', 'medium', 'high'],
  },
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});

/** A policy that is stricter than recommended blocks at low risk, which only half a year makes go away by itself. */
export const lowRiskAgesOut: Scenario = {
  id: 'low-risk-ages-out',
  situation: 'blocked',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, selfServicePasswordReset: passwordReset({ enabled: false }) },
  policies: [blockAtAnyUserRisk],
  people: [
    {
      id: 'user-tomas',
      displayName: 'Tomas Varga',
      userPrincipalName: userName,
      risk: {
        riskLevel: 'low',
        riskState: 'atRisk',
        riskDetail: 'none',
        riskEventTypes: ['anomalousUserActivity'],
      },
      secrets: {
        'persona.password': 'Cobalt-Meadow-15',
        'persona.wrongPassword': 'Cobalt-Meadow-51',
      },
    },
  ],
  script: [
    ...signIn(userName, 'blocked.accountBlocked'),
    wait(184 * 24 * 60 * 60, 'blocked.accountBlocked'),
    system({ type: 'ageOutLowRisk', personId: 'user-tomas' }, 'blocked.accountBlocked'),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
