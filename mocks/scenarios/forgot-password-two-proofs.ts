import {
  approve,
  identify,
  person,
  resetTo,
  signInWithNewPassword,
  staySignedIn,
  useResetMethod,
} from './acts.ts';
import { proseware } from './organisations.ts';
import { passwordReset } from './tenants.ts';
import { type Scenario } from './scenario.ts';

const userName = 'anders@proseware.example';
const answers = ['answer.first', 'answer.second', 'answer.third'] as const;

/** A forgotten password where two proofs are asked for: the app's notification, then security questions. */
export const forgotPasswordTwoProofs: Scenario = {
  id: 'forgot-password-two-proofs',
  situation: 'passwordReset',
  outcome: 'granted',
  ...proseware,
  tenant: {
    ...proseware.tenant,
    selfServicePasswordReset: passwordReset({
      gates: 2,
      methods: ['email', 'appNotification', 'appCode', 'securityQuestion'],
    }),
  },
  policies: [],
  people: [
    {
      id: 'user-anders',
      displayName: 'Anders Lindqvist',
      userPrincipalName: userName,
      securityQuestions: [
        'What was the name of your first teacher?',
        'In which town did your parents meet?',
        'What was the first thing you learned to cook?',
      ],
      secrets: {
        'persona.password': 'Walnut-Drizzle-63',
        'persona.wrongPassword': 'Walnut-Drizzle-36',
        'newPassword.good': 'Cobalt-Feather-92',
        'answer.first': 'Mrs Holm',
        'answer.second': 'Uppsala',
        'answer.third': 'Pancakes',
        'answer.wrong': 'Porridge',
      },
    },
  ],
  script: [
    person({ type: 'submitUserName', userName }, 'signIn.password'),
    person({ type: 'resetPassword' }, 'sspr.username'),
    identify(userName, 'sspr.verify.methods'),
    useResetMethod('appNotification', 'sspr.verify.notification'),
    approve('sspr.verify.methods'),
    useResetMethod('securityQuestion', 'sspr.verify.questions'),
    person(
      { type: 'submitAnswers', answers: ['answer.first', 'answer.wrong', 'answer.third'] },
      'sspr.verify.questions',
      'wrong',
    ),
    person({ type: 'submitAnswers', answers: [...answers] }, 'sspr.newPassword'),
    // A reset, unlike a change, may take the last password again; this person chooses another one.
    resetTo('newPassword.good', 'sspr.done'),
    ...signInWithNewPassword(userName, 'staySignedIn'),
    staySignedIn,
  ],
};
