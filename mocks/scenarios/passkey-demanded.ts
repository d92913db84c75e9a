import { approve, person, signIn, staySignedIn } from './acts.ts';
import { policy } from './baseline.ts';
import { woodgrove } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const wizard = 'register.securityInfo';

/** Everybody has to prove MFA with what nobody can pass on. */
export const phishingResistant = policy({
  id: 'policy-phishing-resistant',
  displayName: 'Require phishing-resistant multifactor authentication',
  state: 'enabled',
  conditions: {
    users: { includeUsers: ['All'] },
    applications: { includeApplications: ['All'] },
    clientAppTypes: ['all'],
  },
  grantControls: {
    operator: 'OR',
    builtInControls: [],
    authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' },
  },
});

/** The app is not enough for a phishing-resistant strength: after a request to it, a passkey is set up. */
export const passkeyDemanded: Scenario = {
  id: 'passkey-demanded',
  situation: 'registration',
  outcome: 'granted',
  ...woodgrove,
  policies: [phishingResistant],
  people: [
    {
      id: 'user-milan',
      displayName: 'Milan Novak',
      userPrincipalName: 'milan@woodgrove.example',
      secrets: {
        'persona.password': 'Granite-Violin-36',
        'persona.wrongPassword': 'Granite-Violin-63',
      },
    },
  ],
  script: [
    ...signIn('milan@woodgrove.example', 'mfa.prompt.push'),
    approve(`${wizard}.passkey`),
    person(
      { type: 'createPasskey', creation: { by: 'nobody', error: 'cancelled' } },
      `${wizard}.passkey`,
      'cancelled',
    ),
    person({ type: 'createPasskey', creation: { by: 'rehearsal' } }, `${wizard}.passkeyName`),
    person({ type: 'submitName', name: '' }, `${wizard}.passkeyName`, 'empty'),
    person({ type: 'submitName', name: 'Work laptop' }, `${wizard}.methodAdded`),
    person({ type: 'done' }, 'staySignedIn'),
    staySignedIn,
  ],
};
