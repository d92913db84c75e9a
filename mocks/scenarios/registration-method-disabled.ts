import { registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import type { Scenario } from './scenario.ts';

/** Texts were switched off since somebody registered a phone: registered, and yet not capable of MFA. */
export const registrationMethodDisabled: Scenario = {
  id: 'registration-method-disabled',
  situation: 'registration',
  outcome: 'granted',
  ...woodgrove,
  tenant: {
    ...woodgrove.tenant,
    registrationPolicy: { isEnabled: true, excludeGroups: [] },
    allowedMethods: ['microsoftAuthenticatorPush', 'softwareOath', 'fido2'],
  },
  policies: [],
  people: [
    {
      id: 'user-bruno',
      displayName: 'Bruno Achterberg',
      userPrincipalName: 'bruno@woodgrove.example',
      authenticators: [],
      phone: { number: '+14255550147', methods: ['sms', 'voice'] },
      registrationClockStartedAt: '2026-02-02T09:10:00.000Z',
      secrets: {
        'persona.password': 'Juniper-Signal-85',
        'persona.wrongPassword': 'Juniper-Signal-58',
      },
    },
  ],
  script: [
    ...signIn('bruno@woodgrove.example', 'moreInfoRequired.mandatory'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
