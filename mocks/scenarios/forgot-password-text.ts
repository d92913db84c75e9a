import {
  identify,
  person,
  resetTo,
  signInWithNewPassword,
  staySignedIn,
  useResetMethod,
} from './acts.ts';
import { woodgrove } from './organisations.ts';
import type { Scenario } from './scenario.ts';
import { passwordReset } from './tenants.ts';

const userName = 'nora@woodgrove.example';
const page = 'sspr.verify.code';

/** A forgotten password where two proofs are asked for: a text that takes three tries, then a mail. */
export const forgotPasswordText: Scenario = {
  id: 'forgot-password-text',
  situation: 'passwordReset',
  outcome: 'granted',
  ...woodgrove,
  tenant: { ...woodgrove.tenant, selfServicePasswordReset: passwordReset({ gates: 2 }) },
  policies: [],
  people: [
    {
      id: 'user-nora',
      displayName: 'Nora Castellan',
      userPrincipalName: userName,
      authenticators: [],
      phone: { number: '+14255550168', methods: ['sms', 'voice'] },
      email: 'nora.castellan@fabrikam.example',
      secrets: {
        'persona.password': 'Lantern-Quarry-38',
        'persona.wrongPassword': 'Lantern-Quarry-83',
        'phone.wrongCode': '000000',
        'newPassword.good': 'Thistle-Anchor-71',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.verify.methods'),
    useResetMethod('mobileSMS', page),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, page, 'wrong'),
    useResetMethod('mobileSMS', page),
    person({ type: 'submitCode', code: 'phone.oldTextCode' }, page, 'expired'),
    person({ type: 'submitCode', code: 'phone.textCode' }, 'sspr.verify.methods'),
    useResetMethod('email', page),
    person({ type: 'submitCode', code: 'mail.code' }, 'sspr.newPassword'),
    resetTo('newPassword.good', 'sspr.done'),
    ...signInWithNewPassword(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
