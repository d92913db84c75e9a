import { person, signIn, staff } from './acts.ts';
import { proseware } from './organisations.ts';
import { unfamiliarPlace } from './places.ts';
import { blockAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'petra@proseware.example';
const by = 'admin-proseware';
const blocked = { screen: 'blocked.signInBlocked' };

/** Dismissing a sign-in's risk heals nothing: the same risky sign-in is blocked again, until the policy leaves the person out. */
export const signInRiskDismissedAgain: Scenario = {
  id: 'sign-in-risk-dismissed-again',
  situation: 'blocked',
  outcome: 'granted',
  ...proseware,
  policies: [blockAtSignInRisk],
  people: [
    {
      id: 'user-petra',
      displayName: 'Petra Lindqvist',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Thistle-Engine-48',
        'persona.wrongPassword': 'Thistle-Engine-84',
      },
    },
  ],
  circumstances: unfamiliarPlace,
  script: [
    ...signIn(userName, blocked.screen),
    staff(by, { type: 'dismissSignInRisk', latestOf: 'user-petra' }, blocked),
    person({ type: 'signOut' }, 'signIn.username'),
    ...signIn(userName, blocked.screen),
    staff(
      by,
      {
        type: 'updatePolicy',
        policyId: blockAtSignInRisk.id,
        changes: { conditions: { users: { excludeUsers: ['user-petra'] } } },
      },
      blocked,
    ),
    person({ type: 'signOut' }, 'signIn.username'),
    // A sign-in at high risk is not asked whether to stay signed in.
    ...signIn(userName, 'app'),
  ],
};
