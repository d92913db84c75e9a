import type { Act } from '../../src/api/contract.ts';
import { person, registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import { type Scenario } from './scenario.ts';
import { tenantDefaults } from './tenants.ts';

const userName = 'jonas@proseware.example';

/** A campaign as a tenant starts it: one day of snooze, three times. */
export const campaign = { ...tenantDefaults.registrationCampaign, state: 'enabled' } as const;

/** From the user name through MFA with a text, which leads to the screen. */
const signInWithText = (screen: string): Act[] => [
  ...signIn(userName, 'mfa.prompt.code'),
  person({ type: 'submitCode', code: 'phone.textCode' }, screen),
];

/** A campaign reminds somebody who gets texts: put off, quiet for a day, and followed on the next. */
export const registrationCampaign: Scenario = {
  id: 'registration-campaign',
  situation: 'registration',
  outcome: 'granted',
  ...proseware,
  tenant: { ...proseware.tenant, registrationCampaign: campaign },
  policies: [mfaForAll],
  people: [
    {
      id: 'user-jonas',
      displayName: 'Jonas Weber',
      userPrincipalName: userName,
      authenticators: [],
      phone: { number: '+4915550100168', methods: ['sms'] },
      secrets: {
        'persona.password': 'Walnut-Signal-18',
        'persona.wrongPassword': 'Walnut-Signal-81',
      },
    },
  ],
  script: [
    ...signInWithText('register.nudgeSkippable'),
    person({ type: 'skip' }, 'staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    {
      actor: 'clock',
      act: { type: 'advanceClock', seconds: 3600 },
      expect: { screen: 'signIn.username' },
    },
    ...signInWithText('staySignedIn'),
    staySignedIn,
    person({ type: 'signOut' }, 'signIn.username'),
    {
      actor: 'clock',
      act: { type: 'advanceClock', seconds: 86_400 },
      expect: { screen: 'signIn.username' },
    },
    ...signInWithText('register.nudgeSkippable'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
