import { registerAuthenticator, signIn } from './acts.ts';
import { deviceSetup, newDevice } from './new-device.ts';
import { proseware } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** The registration policy asks a new person in the middle of setting up a new device. */
export const windowsSetupRegistration: Scenario = {
  id: 'windows-setup-registration',
  situation: 'registration',
  outcome: 'granted',
  tenant: { ...proseware.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  application: deviceSetup,
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-yuki',
      displayName: 'Yuki Sato',
      userPrincipalName: 'yuki@proseware.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Copper-Lantern-74',
        'persona.wrongPassword': 'Copper-Lantern-47',
      },
    },
  ],
  circumstances: newDevice,
  script: [
    ...signIn('yuki@proseware.example', 'moreInfoRequired.skippable'),
    ...registerAuthenticator('app', 'desktop'),
  ],
};
