import { person, signIn, staff } from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'marek@contoso.example';
const locked = { screen: 'signIn.password', state: 'account-locked' };
const ipAddress = '203.0.113.90';

/** Built-in protection takes the branch's address for an attacker's, until IT staff mark it as trusted. */
export const highConfidenceTrusted: Scenario = {
  id: 'high-confidence-trusted',
  situation: 'blocked',
  outcome: 'granted',
  ...contoso,
  policies: [],
  people: [
    {
      id: 'user-marek',
      displayName: 'Marek Sobol',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Sparrow-Gallery-62',
        'persona.wrongPassword': 'Sparrow-Gallery-26',
      },
    },
  ],
  circumstances: {
    ipAddress,
    place: 'Boise, Idaho, United States',
    detection: { riskLevel: 'high', riskEventType: 'maliciousIPAddress', highConfidence: true },
  },
  script: [
    ...signIn(userName, locked.screen, locked.state),
    staff(
      'admin-contoso',
      {
        type: 'createNamedLocation',
        location: {
          '@odata.type': '#microsoft.graph.ipNamedLocation',
          displayName: 'Branch in Boise',
          isTrusted: true,
          ipRanges: [
            { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: `${ipAddress}/32` },
          ],
        },
      },
      locked,
    ),
    person({ type: 'back' }, 'signIn.username'),
    ...signIn(userName, 'app'),
  ],
};
