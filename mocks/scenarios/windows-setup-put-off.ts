import { person, signIn } from './acts.ts';
import { deviceSetup, newDevice } from './new-device.ts';
import { fabrikam } from './organisations.ts';
import { mfaAtSignInRisk } from './published-policies.ts';
import type { Scenario } from './scenario.ts';

/** A new person on a new device puts registration off and comes to the desktop without it. */
export const windowsSetupPutOff: Scenario = {
  id: 'windows-setup-put-off',
  situation: 'registration',
  outcome: 'granted',
  tenant: { ...fabrikam.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  application: deviceSetup,
  policies: [mfaAtSignInRisk],
  people: [
    {
      id: 'user-liam',
      displayName: 'Liam Brandt',
      userPrincipalName: 'liam@fabrikam.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Slate-Orchard-38',
        'persona.wrongPassword': 'Slate-Orchard-83',
      },
    },
  ],
  circumstances: newDevice,
  script: [
    ...signIn('liam@fabrikam.example', 'moreInfoRequired.skippable'),
    person({ type: 'skip' }, 'app', 'desktop'),
  ],
};
