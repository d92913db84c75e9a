import type { RequirementOf } from '../../api/contract.ts';
import { emailEnrolment, longAccount, secondOfTwo } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const questions = [
  'What was the name of your first teacher?',
  'In which town did your parents meet?',
  'What did you want to become as a child, before you knew what work is?',
];

const asked: RequirementOf<'enrolQuestions'> = {
  kind: 'enrolQuestions',
  plan: emailEnrolment.plan,
  questions,
  chosen: ['', '', ''],
  rules: { minimum: 3, maximum: 40 },
};
const chosen: RequirementOf<'enrolQuestions'> = { ...asked, chosen: questions };

/** Named states of register.securityInfo.questions. */
export const states: ScreenStates<'register.securityInfo.questions'> = {
  surface: 'registration',
  states: {
    default: { model: asked },
    'no-question': { model: { ...asked, error: 'noQuestion', entry: 0 } },
    'same-question': {
      model: {
        ...asked,
        chosen: [questions[0] ?? '', questions[0] ?? '', ''],
        error: 'sameQuestion',
        entry: 1,
      },
    },
    empty: { model: { ...chosen, error: 'empty', entry: 0 } },
    'too-short': { model: { ...chosen, error: 'tooShort', entry: 2 } },
    'too-long': { model: { ...chosen, error: 'tooLong', entry: 0 } },
    'same-answer': { model: { ...chosen, error: 'sameAnswer', entry: 1 } },
    'second-of-two': {
      model: { ...asked, plan: { ...secondOfTwo, choices: ['email', 'securityQuestion'] } },
      variantOf: 'default',
    },
    'long-account': { model: asked, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: chosen, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
