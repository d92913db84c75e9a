import type { ScreenEvents } from '../../screens/screen.ts';
import type { Rows } from '../row.ts';
import { command, cancel, afterProof } from './shared.ts';

const waiting = ['approveRequest', 'requestDenied', 'requestTimedOut'] as const;
const called = ['answerCall', 'requestDenied', 'requestTimedOut'] as const;
const withMethods = [
  ...waiting,
  'enterCode',
  'answerCall',
  'confirmPasskey',
  'throttled',
  'tooManyAttempts',
] as const;
const asked = ['approveRequest', 'enterCode', 'answerCall', 'confirmPasskey', 'throttled'] as const;

const challenge = {
  command: command({ type: 'beginChallenge' }),
  replies: asked,
} as const;

const request = {
  command: command({ type: 'beginChallenge', method: 'microsoftAuthenticatorPush' }),
  replies: ['approveRequest'],
} as const;

const useMethod = {
  command: ({ method }: ScreenEvents['mfa.prompt.methods'] & { type: 'useMethod' }) => ({
    type: 'beginChallenge' as const,
    method,
  }),
  replies: asked,
} as const;

/** Proving who you are. */
export const proofRows = {
  'risk.accountAtRisk': {
    requirements: ['acknowledgeRisk'],
    on: { verify: challenge, cancel },
  },
  'mfa.prompt.push': {
    requirements: ['approveRequest'],
    on: { anotherWay: { page: 'mfa.prompt.methods' } },
    changes: { replies: [...afterProof, ...waiting] },
  },
  'mfa.prompt.code': {
    requirements: ['enterCode'],
    on: {
      submitCode: {
        command: ({ code }) => ({ type: 'answerChallenge', code }),
        replies: [...afterProof, 'enterCode', 'tooManyAttempts', 'requestDenied'],
      },
      anotherWay: { page: 'mfa.prompt.methods' },
      cancel,
    },
  },
  'mfa.prompt.call': {
    requirements: ['answerCall'],
    on: { anotherWay: { page: 'mfa.prompt.methods' }, cancel },
    changes: { replies: [...afterProof, ...called] },
  },
  'mfa.prompt.passkey': {
    requirements: ['confirmPasskey'],
    on: {
      answerPasskey: {
        command: ({ answer }) => ({ type: 'answerPasskey', answer }),
        replies: [...afterProof, 'confirmPasskey'],
      },
      anotherWay: { page: 'mfa.prompt.methods' },
      cancel,
    },
  },
  'mfa.prompt.methods': {
    requirements: withMethods,
    on: { useMethod, back: { page: 'requirement' }, cancel },
    changes: {
      replies: [...afterProof, ...withMethods],
      stays: ['enterCode', 'confirmPasskey', 'throttled', 'tooManyAttempts'],
    },
  },
  'mfa.denied': {
    requirements: ['requestDenied'],
    on: { sendAnother: request, useMethod, anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
  'mfa.timeout': {
    requirements: ['requestTimedOut'],
    on: { sendAnother: request, useMethod, anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
  'mfa.throttled': {
    requirements: ['throttled'],
    on: { anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
  'mfa.tooManyAttempts': {
    requirements: ['tooManyAttempts'],
    on: { anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
} satisfies Rows;
