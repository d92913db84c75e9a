import { person, signIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { deviceForRegistration, registrationGroup } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Registration is for managed devices only, and this one is not. */
export const registrationRestricted: Scenario = {
  id: 'registration-restricted',
  situation: 'blocked',
  outcome: 'blocked',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [deviceForRegistration],
  people: [
    {
      id: 'user-mei',
      displayName: 'Mei Tanaka',
      userPrincipalName: 'mei@fabrikam.example',
      authenticators: [],
      user: { groupIds: [registrationGroup] },
      secrets: {
        'persona.password': 'Cedar-Pebble-37',
        'persona.wrongPassword': 'Cedar-Pebble-73',
      },
    },
  ],
  script: [
    ...signIn('mei@fabrikam.example', 'moreInfoRequired.skippable'),
    person({ type: 'next' }, 'blocked.registrationRestricted'),
  ],
};
