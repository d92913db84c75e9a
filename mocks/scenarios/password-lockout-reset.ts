import { neverLocked } from '../backend/authentication/smart-lockout.ts';
import {
  identify,
  person,
  phone,
  resetTo,
  signInWithNewPassword,
  staySignedIn,
  useResetMethod,
} from './acts.ts';
import { fabrikam } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'edgar@fabrikam.example';

/** The tenth wrong password locks the account; a reset, proved by a call that is missed once, opens it at once. */
export const passwordLockoutReset: Scenario = {
  id: 'password-lockout-reset',
  situation: 'passwordReset',
  outcome: 'granted',
  ...fabrikam,
  policies: [],
  people: [
    {
      id: 'user-edgar',
      displayName: 'Edgar Whitlock',
      userPrincipalName: userName,
      authenticators: [],
      phone: { number: '+442079460123', methods: ['sms', 'voice'] },
      lockout: { ...neverLocked, familiar: { count: 9, recent: [] } },
      secrets: {
        'persona.password': 'Saffron-Harbour-64',
        'persona.wrongPassword': 'Saffron-Harbour-46',
        'newPassword.good': 'Juniper-Beacon-29',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person(
      { type: 'submitPassword', password: 'persona.wrongPassword' },
      'signIn.password',
      'account-locked',
    ),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.verify.methods'),
    useResetMethod('mobileCall', 'sspr.verify.call'),
    {
      actor: 'phone',
      act: { type: 'hangUp' },
      expect: { screen: 'sspr.verify.call', state: 'hung-up' },
    },
    useResetMethod('mobileCall', 'sspr.verify.call'),
    phone({ type: 'pickUp' }, 'sspr.verify.call'),
    phone({ type: 'confirm' }, 'sspr.newPassword'),
    resetTo('newPassword.good', 'sspr.done'),
    ...signInWithNewPassword(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
