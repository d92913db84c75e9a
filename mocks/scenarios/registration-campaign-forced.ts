import { person, registerAuthenticator, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import { mfaForAll } from './published-policies.ts';
import { campaign } from './registration-campaign.ts';
import { registeredAuthenticator } from './casting.ts';
import { type Scenario } from './scenario.ts';

const userName = 'chiara@proseware.example';

/** An app that shows codes and takes no requests, such as another maker's. */
export const codesOnly = {
  ...registeredAuthenticator,
  deviceName: null,
  methods: ['softwareOath' as const],
};

/** Three snoozes are used up: the campaign cannot be put off any more. */
export const registrationCampaignForced: Scenario = {
  id: 'registration-campaign-forced',
  situation: 'registration',
  outcome: 'granted',
  ...proseware,
  tenant: { ...proseware.tenant, registrationCampaign: campaign },
  policies: [mfaForAll],
  people: [
    {
      id: 'user-chiara',
      displayName: 'Chiara Conti',
      userPrincipalName: userName,
      authenticators: [codesOnly],
      campaignSnoozes: { count: 3, lastAt: '2026-11-20T07:55:00.000Z' },
      secrets: {
        'persona.password': 'Juniper-Castle-52',
        'persona.wrongPassword': 'Juniper-Castle-25',
      },
    },
  ],
  script: [
    ...signIn(userName, 'mfa.prompt.code'),
    person({ type: 'submitCode', code: 'phone.code' }, 'register.nudgeSkippable', 'forced'),
    ...registerAuthenticator('staySignedIn'),
    staySignedIn,
  ],
};
