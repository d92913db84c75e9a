import { approve, person, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Nobody looks at the phone for a minute; the next request is approved. */
export const mfaNoAnswer: Scenario = {
  id: 'mfa-no-answer',
  situation: 'noInterrupt',
  outcome: 'granted',
  ...fabrikam,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-greta',
      displayName: 'Greta Novak',
      userPrincipalName: 'greta@fabrikam.example',
      secrets: {
        'persona.password': 'Lantern-Maple-85',
        'persona.wrongPassword': 'Lantern-Maple-58',
      },
    },
  ],
  script: [
    ...signIn('greta@fabrikam.example', 'mfa.prompt.push'),
    {
      actor: 'clock',
      act: { type: 'advanceClock', seconds: 60 },
      expect: { screen: 'mfa.timeout' },
    },
    person({ type: 'sendAnother' }, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
