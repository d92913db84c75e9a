import { connectMail, signIn, stage, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'radek@fabrikam.example';

/** Security defaults let no older mail program in. */
export const legacySecurityDefaults: Scenario = {
  id: 'legacy-security-defaults',
  situation: 'blocked',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, securityDefaults: { isEnabled: true, skip: false } },
  policies: [],
  people: [
    {
      id: 'user-radek',
      displayName: 'Radek Horak',
      userPrincipalName: userName,
      secrets: {
        'persona.password': 'Ember-Gallery-36',
        'persona.wrongPassword': 'Ember-Gallery-63',
      },
    },
  ],
  circumstances: { clientAppType: 'exchangeActiveSync' },
  script: [
    connectMail(userName, 'legacyClient.signInFailed'),
    stage({ type: 'moveTo', placeId: 'familiar' }),
    ...signIn(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
