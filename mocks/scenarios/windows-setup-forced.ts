import { registerAuthenticator, signIn } from './acts.ts';
import { deviceSetup, newDevice } from './new-device.ts';
import { woodgrove } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The 14 days were used up on an older device: the set-up of the new one does not end without registration. */
export const windowsSetupForced: Scenario = {
  id: 'windows-setup-forced',
  situation: 'registration',
  outcome: 'granted',
  tenant: { ...woodgrove.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  application: deviceSetup,
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-noor',
      displayName: 'Noor Aziz',
      userPrincipalName: 'noor@woodgrove.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-02T08:10:00.000Z',
      secrets: {
        'persona.password': 'Birch-Compass-62',
        'persona.wrongPassword': 'Birch-Compass-26',
      },
    },
  ],
  circumstances: newDevice,
  script: [
    ...signIn('noor@woodgrove.example', 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('app', 'desktop'),
  ],
};
