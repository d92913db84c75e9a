import { person, signIn, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Eight days after the first prompt: six are left, and the person puts registration off once more. */
export const registrationDay9Skip: Scenario = {
  id: 'registration-day-9-skip',
  situation: 'registration',
  outcome: 'granted',
  ...contoso,
  tenant: { ...contoso.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-priya',
      displayName: 'Priya Nair',
      userPrincipalName: 'priya@contoso.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-14T08:30:00.000Z',
      secrets: {
        'persona.password': 'Maple-Harbor-29',
        'persona.wrongPassword': 'Maple-Harbor-92',
      },
    },
  ],
  script: [
    ...signIn('priya@contoso.example', 'moreInfoRequired.skippable'),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
  ],
};
