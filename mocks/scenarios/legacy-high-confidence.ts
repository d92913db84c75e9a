import { connectMail, signIn, stage, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'oskar@proseware.example';

/** An older mail program on a network of attackers: built-in protection stops it, and mail in a browser is the way. */
export const legacyHighConfidence: Scenario = {
  id: 'legacy-high-confidence',
  situation: 'blocked',
  outcome: 'granted',
  ...proseware,
  policies: [],
  people: [
    {
      id: 'user-oskar',
      displayName: 'Oskar Nyberg',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Pewter-Orchard-58',
        'persona.wrongPassword': 'Pewter-Orchard-85',
      },
    },
  ],
  circumstances: {
    clientAppType: 'other',
    detection: {
      riskLevel: 'high',
      riskEventType: 'maliciousIPAddress',
      highConfidence: true,
    },
  },
  script: [
    connectMail(userName, 'legacyClient.signInFailed'),
    stage({ type: 'moveTo', placeId: 'familiar' }),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
