import {
  identify,
  person,
  resetTo,
  signInWithNewPassword,
  staySignedIn,
  useResetMethod,
} from './acts.ts';
import { contoso } from './organisations.ts';
import type { Scenario } from './scenario.ts';

const userName = 'lucia@contoso.example';

/** A forgotten password where one proof is enough: a mail, with slips on the way. */
export const forgotPassword: Scenario = {
  id: 'forgot-password',
  situation: 'passwordReset',
  outcome: 'granted',
  ...contoso,
  policies: [],
  people: [
    {
      id: 'user-lucia',
      displayName: 'Lucia Ferrante',
      userPrincipalName: userName,
      email: 'lucia.ferrante@fabrikam.example',
      secrets: {
        'persona.password': 'Violet-Harvest-57',
        'persona.wrongPassword': 'Violet-Harvest-75',
        'phone.wrongCode': '000000',
        'newPassword.good': 'Granite-Orchid-24',
        'newPassword.weak': 'Welcome1!',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person(
      { type: 'submitPassword', password: 'persona.wrongPassword' },
      'signIn.password',
      'invalid-credentials',
    ),
    person({ type: 'resetPassword' }, 'sspr.username'),
    person(
      { type: 'identify', userName, characters: 'picture.wrongCharacters' },
      'sspr.username',
      'wrong-characters',
    ),
    identify(userName, 'sspr.verify.methods'),
    useResetMethod('email', 'sspr.verify.code'),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, 'sspr.verify.code', 'wrong'),
    person({ type: 'submitCode', code: 'mail.code' }, 'sspr.newPassword'),
    resetTo('newPassword.weak', 'sspr.newPassword', 'guessable'),
    resetTo('newPassword.good', 'sspr.done'),
    ...signInWithNewPassword(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
