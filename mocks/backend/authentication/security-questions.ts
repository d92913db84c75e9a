import type { AnswerRules, QuestionsError } from '../../../src/api/contract.ts';

/**
 * How long an answer may be, in characters.
 * Source: "Security questions for Microsoft Entra self-service password reset",
 * https://learn.microsoft.com/entra/identity/authentication/concept-authentication-security-questions
 */
export const answerRules: AnswerRules = { minimum: 3, maximum: 40 };

/** Answers are compared without capitals and outer spaces. */
export const normalAnswer = (answer: string): string => answer.trim().toLowerCase();

const lengthOf = (answer: string): number => Array.from(answer.trim()).length;

/**
 * The first thing that is wrong with chosen questions and their answers, and at which of them; null if they will do.
 * `offered` are the organisation's questions, of which `count` are to be answered.
 */
export const judgeQuestions = (
  questions: readonly string[],
  answers: readonly string[],
  { offered, count }: { offered: readonly string[]; count: number },
): { error: QuestionsError; entry: number } | null => {
  for (let entry = 0; entry < count; entry += 1) {
    const question = questions[entry] ?? '';
    const answer = answers[entry] ?? '';
    const wrong = (error: QuestionsError) => ({ error, entry });
    if (!offered.includes(question)) return wrong('noQuestion');
    if (questions.indexOf(question) < entry) return wrong('sameQuestion');
    if (lengthOf(answer) === 0) return wrong('empty');
    if (lengthOf(answer) < answerRules.minimum) return wrong('tooShort');
    if (lengthOf(answer) > answerRules.maximum) return wrong('tooLong');
    if (answers.slice(0, entry).some((one) => normalAnswer(one) === normalAnswer(answer)))
      return wrong('sameAnswer');
  }
  return null;
};
