import { digest } from '../authentication/digest.ts';
import { answerRules, judgeQuestions, normalAnswer } from '../authentication/security-questions.ts';
import { issueId } from '../ids.ts';
import type { EnrolmentKind } from './kind.ts';

/** Security questions for password resets alone: choose some of the organisation's, and answer them. */
export const securityQuestion: EnrolmentKind<'securityQuestion'> = {
  family: 'securityQuestion',
  isHeld: () => false,
  proves: () => [],
  resets: ['securityQuestion'],
  tried: () => null,
  begin: (world) => ({
    world,
    enrolment: {
      method: 'securityQuestion',
      chosen: [],
      answered: [],
      confirmed: false,
      error: null,
    },
  }),
  requirement: ({ world }, { chosen, error }, plan) => {
    const { securityQuestions, questionsToRegister } = world.tenant.selfServicePasswordReset;
    return {
      kind: 'enrolQuestions',
      plan,
      questions: securityQuestions,
      chosen: Array.from({ length: questionsToRegister }, (_, entry) => chosen[entry] ?? ''),
      rules: answerRules,
      ...error,
    };
  },
  take: (enrolled, step) => {
    if (step.step !== 'questions') return enrolled;
    const { world, enrolment } = enrolled;
    const { securityQuestions: offered, questionsToRegister: count } =
      world.tenant.selfServicePasswordReset;
    const error = judgeQuestions(step.questions, step.answers, { offered, count });
    // What is none of the organisation's questions is not kept: anything may have been typed there.
    const chosen = step.questions
      .slice(0, count)
      .map((question) => (offered.includes(question) ? question : ''));
    if (error) return { world, enrolment: { ...enrolment, chosen, error } };
    const salt = issueId(world, 'salt');
    const answered = chosen.map((question, entry) => ({
      question,
      answer: digest(normalAnswer(step.answers[entry] ?? ''), `${salt.id}/${entry}`),
    }));
    return {
      world: salt.world,
      enrolment: { ...enrolment, chosen, answered, error: null, confirmed: true },
    };
  },
  setAside: (enrolment) => ({ ...enrolment, error: null }),
  hint: () => null,
  save: (_tenant, person, { answered }) => ({ ...person, securityQuestions: answered }),
};
