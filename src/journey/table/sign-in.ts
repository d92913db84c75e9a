import type { Rows } from '../row.ts';
import { cancel, afterFirstFactor, command, resetPassword, usePasskey } from './shared.ts';

/** From the user name to the application. */
export const signInRows = {
  'signIn.username': {
    requirements: ['userName'],
    on: {
      submitUserName: {
        command: ({ userName }) => ({ type: 'start', userName }),
        replies: ['userName', 'password', 'usePasskey'],
      },
      usePasskey,
      resetPassword,
    },
  },
  'signIn.password': {
    requirements: ['password'],
    on: {
      submitPassword: {
        command: ({ password }) => ({ type: 'submitPassword', password }),
        replies: afterFirstFactor,
      },
      usePasskey,
      resetPassword,
      back: cancel,
    },
  },
  'signIn.passkey': {
    requirements: ['usePasskey'],
    on: {
      answerPasskey: {
        command: ({ answer }) => ({ type: 'answerPasskey', answer }),
        replies: ['usePasskey', ...afterFirstFactor],
      },
      usePassword: {
        command: command({ type: 'chooseFirstFactor', firstFactor: 'password' }),
        replies: ['password'],
      },
      back: cancel,
    },
  },
  staySignedIn: {
    requirements: ['staySignedIn'],
    on: {
      answer: {
        command: ({ yes, dontShowAgain }) => ({
          type: 'staySignedIn',
          answer: yes ? 'yes' : 'no',
          dontShowAgain,
        }),
        replies: ['application'],
      },
    },
  },
  app: { requirements: ['application'], on: { signOut: cancel } },
} satisfies Rows;
