import type { RequirementOf } from '../../api/contract.ts';
import { longAccount, resetProof } from '../examples.ts';
import { stateOfError } from '../parts/state-of-error.ts';
import type { ScreenStates } from '../screen.ts';

const asked: RequirementOf<'answerQuestions'> = {
  kind: 'answerQuestions',
  questions: [
    'What was the name of your first teacher?',
    'In which town did your parents meet?',
    'What did you want to become as a child, before you knew what work is?',
  ],
  ...resetProof,
  gate: 2,
};

/** Named states of sspr.verify.questions. */
export const states: ScreenStates<'sspr.verify.questions'> = {
  states: {
    default: { model: asked },
    empty: { model: { ...asked, error: 'empty' } },
    wrong: { model: { ...asked, error: 'wrong' } },
    'long-account': { model: asked, context: { account: longAccount }, variantOf: 'default' },
    busy: { model: asked, busy: true, variantOf: 'default' },
  },
  stateOf: stateOfError,
};
