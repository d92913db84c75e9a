import { person, signIn, staySignedIn } from './acts.ts';
import { woodgrove } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const wizard = 'register.securityInfo';

/** Somebody has an authenticator app of another maker already, mistypes its code once, and registers it. */
export const registrationOtherApp: Scenario = {
  id: 'registration-other-app',
  situation: 'registration',
  outcome: 'granted',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [],
  people: [
    {
      id: 'user-yara',
      displayName: 'Yara Benali',
      userPrincipalName: 'yara@woodgrove.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-18T08:05:00.000Z',
      secrets: {
        'persona.password': 'Cobalt-Garden-58',
        'persona.wrongPassword': 'Cobalt-Garden-85',
      },
    },
  ],
  script: [
    ...signIn('yara@woodgrove.example', 'moreInfoRequired.skippable'),
    person({ type: 'next' }, `${wizard}.getApp`),
    person({ type: 'otherMethods' }, `${wizard}.chooseMethod`),
    person({ type: 'chooseMethod', method: 'softwareOath' }, `${wizard}.otherApp`),
    person({ type: 'next' }, `${wizard}.scanOtherApp`),
    { actor: 'phone', act: { type: 'scan' }, expect: { screen: `${wizard}.scanOtherApp` } },
    person({ type: 'next' }, `${wizard}.enterCode`),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, `${wizard}.enterCode`, 'wrong'),
    person({ type: 'submitCode', code: 'phone.code' }, `${wizard}.methodAdded`),
    person({ type: 'done' }, 'staySignedIn'),
    staySignedIn,
  ],
};
