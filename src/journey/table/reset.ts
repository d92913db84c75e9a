import type { ResetMethod } from '../../api/contract.ts';
import type { Rows } from '../row.ts';
import { cancel, command } from './shared.ts';

const proofs = [
  'chooseResetMethod',
  'enterResetCode',
  'approveReset',
  'answerResetCall',
  'answerQuestions',
] as const;

/** What may follow a proof: the next one, the new password, or the end of one's patience. */
const afterAnswer = ['chooseResetMethod', 'chooseNewPassword', 'resetUnavailable'] as const;

const useResetMethod = {
  command: ({ method }: { method: ResetMethod }) => ({ type: 'beginResetProof' as const, method }),
  replies: ['enterResetCode', 'approveReset', 'answerResetCall', 'answerQuestions'],
} as const;

const anotherWay = { page: 'sspr.verify.methods' } as const;

/** Resetting a forgotten password, beside the sign-in. */
export const resetRows = {
  'sspr.username': {
    requirements: ['identifyForReset'],
    on: {
      identify: {
        command: ({ userName, characters }) => ({
          type: 'identifyForReset',
          userName,
          characters,
        }),
        replies: ['identifyForReset', 'chooseResetMethod', 'resetUnavailable'],
      },
      newPicture: {
        command: command({ type: 'newResetPicture' }),
        replies: ['identifyForReset'],
      },
      cancel,
    },
  },
  'sspr.verify.methods': {
    requirements: proofs,
    on: { useResetMethod, cancel },
    changes: { replies: [...proofs, ...afterAnswer] },
  },
  'sspr.verify.code': {
    requirements: ['enterResetCode'],
    on: {
      submitCode: {
        command: ({ code }) => ({ type: 'answerResetProof', code }),
        replies: ['enterResetCode', ...afterAnswer],
      },
      useResetMethod,
      anotherWay,
      cancel,
    },
  },
  'sspr.verify.notification': {
    requirements: ['approveReset'],
    on: { useResetMethod, anotherWay, cancel },
    changes: { replies: ['approveReset', ...afterAnswer] },
  },
  'sspr.verify.call': {
    requirements: ['answerResetCall'],
    on: { useResetMethod, anotherWay, cancel },
    changes: { replies: ['answerResetCall', ...afterAnswer] },
  },
  'sspr.verify.questions': {
    requirements: ['answerQuestions'],
    on: {
      submitAnswers: {
        command: ({ answers }) => ({ type: 'answerSecurityQuestions', answers }),
        replies: ['answerQuestions', ...afterAnswer],
      },
      anotherWay,
      cancel,
    },
  },
  'sspr.newPassword': {
    requirements: ['chooseNewPassword'],
    on: {
      submitResetPassword: {
        command: ({ newPassword, confirmation }) => ({
          type: 'resetPassword',
          newPassword,
          confirmation,
        }),
        replies: ['chooseNewPassword', 'resetDone'],
      },
      cancel,
    },
  },
  'sspr.done': { requirements: ['resetDone'], on: { done: cancel } },
  'sspr.contactAdministrator': { requirements: ['resetUnavailable'], on: { cancel } },
} satisfies Rows;
