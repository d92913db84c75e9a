import { person, signIn, staySignedIn } from './acts.ts';
import { proseware } from './organisations.ts';
import type { Scenario } from './scenario.ts';
import { passwordReset } from './tenants.ts';

const wizard = 'register.securityInfo';
const first = 'What was the name of your first teacher?';
const second = 'In which town did your parents meet?';
const third = 'What was the first thing you learned to cook?';

/** Nothing but password reset asks to register, and takes an address and security questions: both, with slips. */
export const resetRegistrationEmail: Scenario = {
  id: 'reset-registration-email',
  situation: 'registration',
  outcome: 'granted',
  ...proseware,
  tenant: {
    ...proseware.tenant,
    selfServicePasswordReset: passwordReset({
      gates: 2,
      methods: ['email', 'securityQuestion'],
      registrationRequired: true,
    }),
  },
  policies: [],
  people: [
    {
      id: 'user-ines',
      displayName: 'Ines Marchetti',
      userPrincipalName: 'ines@proseware.example',
      authenticators: [],
      secrets: {
        'persona.password': 'Marble-Cricket-35',
        'persona.wrongPassword': 'Marble-Cricket-53',
        'phone.wrongCode': '000000',
        'answer.first': 'Mrs Rossi',
        'answer.second': 'Verona',
        'answer.third': 'Risotto',
      },
    },
  ],
  script: [
    ...signIn('ines@proseware.example', 'moreInfoRequired.skippable', 'password-reset'),
    person({ type: 'next' }, `${wizard}.email`),
    person({ type: 'submitEmail', address: 'ines.marchetti' }, `${wizard}.email`, 'invalid'),
    person(
      { type: 'submitEmail', address: 'ines@proseware.example' },
      `${wizard}.email`,
      'own-address',
    ),
    person(
      { type: 'submitEmail', address: 'ines.marchetti@fabrikam.example' },
      `${wizard}.emailCode`,
    ),
    person({ type: 'submitCode', code: 'phone.wrongCode' }, `${wizard}.emailCode`, 'wrong'),
    person({ type: 'submitCode', code: 'mail.code' }, `${wizard}.methodAdded`),
    person({ type: 'done' }, `${wizard}.questions`),
    person(
      {
        type: 'submitQuestions',
        questions: [first, first, third],
        answers: ['answer.first', 'answer.second', 'answer.third'],
      },
      `${wizard}.questions`,
      'same-question',
    ),
    person(
      {
        type: 'submitQuestions',
        questions: [first, second, third],
        answers: ['answer.first', 'answer.second', 'answer.first'],
      },
      `${wizard}.questions`,
      'same-answer',
    ),
    person(
      {
        type: 'submitQuestions',
        questions: [first, second, third],
        answers: ['answer.first', 'answer.second', 'answer.third'],
      },
      `${wizard}.methodAdded`,
    ),
    person({ type: 'done' }, `${wizard}.complete`),
    person({ type: 'done' }, 'staySignedIn'),
    staySignedIn,
  ],
};
