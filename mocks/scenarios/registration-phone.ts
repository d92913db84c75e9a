import { person, signIn, staySignedIn } from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const wizard = 'register.securityInfo';
const number = '(425) 555-0168';

/** Somebody without a smartphone: first no number at all, then a text that is mistyped once. */
export const registrationPhone: Scenario = {
  id: 'registration-phone',
  situation: 'registration',
  outcome: 'granted',
  ...fabrikam,
  tenant: { ...fabrikam.tenant, registrationPolicy: { isEnabled: true, excludeGroups: [] } },
  policies: [],
  people: [
    {
      id: 'user-walter',
      displayName: 'Walter Nowak',
      userPrincipalName: 'walter@fabrikam.example',
      authenticators: [],
      registrationClockStartedAt: '2026-11-16T07:20:00.000Z',
      secrets: {
        'persona.password': 'Copper-Bridge-46',
        'persona.wrongPassword': 'Copper-Bridge-64',
        'phone.wrongCode': '000000',
      },
    },
  ],
  script: [
    ...signIn('walter@fabrikam.example', 'moreInfoRequired.skippable'),
    person({ type: 'next' }, `${wizard}.getApp`),
    person({ type: 'otherMethods' }, `${wizard}.chooseMethod`),
    person({ type: 'chooseMethod', method: 'phone' }, `${wizard}.phone`),
    person(
      { type: 'submitPhone', country: 'US', number: 'mine', by: 'sms' },
      `${wizard}.phone`,
      'invalid',
    ),
    person({ type: 'submitPhone', country: 'US', number, by: 'sms' }, `${wizard}.phoneCode`),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, `${wizard}.phoneCode`, 'wrong'),
    person({ type: 'submitCode', code: 'phone.textCode' }, `${wizard}.methodAdded`),
    person({ type: 'done' }, 'staySignedIn'),
    staySignedIn,
  ],
};
