import { registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { managedDevice } from './places.ts';
import { deviceForRegistration, mfaForAll, registrationGroup } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** Twelve days are left, but a policy asks for MFA now: the way to put registration off is gone. */
export const registrationMfaDemanded: Scenario = {
  id: 'registration-mfa-demanded',
  situation: 'registration',
  outcome: 'granted',
  ...proseware,
  tenant: { ...proseware.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [mfaForAll, deviceForRegistration],
  people: [
    {
      id: 'user-grace',
      displayName: 'Grace Okafor',
      userPrincipalName: 'grace@proseware.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-20T08:10:00.000Z',
      user: { groupIds: [registrationGroup] },
      secrets: {
        'persona.password': 'Velvet-Orchard-84',
        'persona.wrongPassword': 'Velvet-Orchard-48',
      },
    },
  ],
  circumstances: managedDevice,
  script: [
    ...signIn('grace@proseware.example', 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
