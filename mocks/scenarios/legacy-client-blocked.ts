import { connectMail, approve, person, signIn, stage, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'helga@contoso.example';

/** An older mail program cannot prove MFA, so that a policy which asks for it keeps it out; a browser can. */
export const legacyClientBlocked: Scenario = {
  id: 'legacy-client-blocked',
  situation: 'blocked',
  outcome: 'granted',
  ...contoso,
  policies: [mfaForAll],
  people: [
    {
      id: 'user-helga',
      displayName: 'Helga Brandt',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Birch-Compass-47',
        'persona.wrongPassword': 'Birch-Compass-74',
      },
    },
  ],
  circumstances: { clientAppType: 'other' },
  script: [
    connectMail(userName, 'legacyClient.signInFailed'),
    person({ type: 'tryAgain' }, 'legacyClient.account'),
    connectMail(userName, 'legacyClient.signInFailed'),
    stage({ type: 'moveTo', placeId: 'familiar' }),
    ...signIn(userName, 'mfa.prompt.push'),
    approve('staySignedIn'),
    staySignedIn,
  ],
};
