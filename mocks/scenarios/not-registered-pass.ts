import { registerAuthenticator, person, signIn, stage, staff, staySignedIn } from './acts.ts';
import { contoso } from './organisations.ts';
import { anonymousNetwork } from './places.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

const userName = 'linnea@contoso.example';

/** Unregistered and at risk: IT staff make a pass, which registers the Authenticator from the usual place. */
export const notRegisteredPass: Scenario = {
  id: 'not-registered-pass',
  situation: 'blocked',
  outcome: 'granted',
  ...contoso,
  tenant: { ...contoso.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-linnea',
      displayName: 'Linnea Holm',
      userPrincipalName: userName,
      authenticators: [],
      registrationClockStartedAt: '2026-11-18T12:00:00.000Z',
      secrets: {
        'persona.password': 'Pebble-Carousel-71',
        'persona.wrongPassword': 'Pebble-Carousel-17',
      },
    },
  ],
  circumstances: anonymousNetwork,
  script: [
    ...signIn(userName, 'blocked.signInBlocked'),
    staff(
      'admin-contoso',
      { type: 'createTemporaryAccessPass', userId: 'user-linnea', isUsableOnce: true },
      { screen: 'blocked.signInBlocked' },
    ),
    stage({ type: 'moveTo', placeId: 'familiar' }),
    person({ type: 'submitUserName', userName }, 'signIn.temporaryAccessPass'),
    person({ type: 'submitTemporaryAccessPass', pass: 'told.pass' }, 'moreInfoRequired.skippable'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
