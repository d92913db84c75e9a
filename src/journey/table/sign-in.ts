import type { Rows } from '../row.ts';
import { cancel, afterFirstFactor, command, resetPassword, usePasskey } from './shared.ts';

const usePass = {
  command: command({ type: 'chooseFirstFactor', firstFactor: 'temporaryAccessPass' }),
  replies: ['temporaryAccessPass'],
} as const;

/** From the user name to the application. */
export const signInRows = {
  'signIn.username': {
    requirements: ['userName'],
    on: {
      submitUserName: {
        command: ({ userName }) => ({ type: 'start', userName }),
        replies: ['userName', 'password', 'temporaryAccessPass', 'usePasskey'],
      },
      usePasskey,
      resetPassword,
      back: cancel,
    },
  },
  'signIn.pickAccount': {
    requirements: ['pickAccount'],
    on: {
      pickAccount: {
        command: ({ account }) => ({ type: 'pickAccount', account }),
        replies: ['pickAccount', 'temporaryAccessPass', 'usePasskey', ...afterFirstFactor],
      },
      useAnotherAccount: { command: command({ type: 'useAnotherAccount' }), replies: ['userName'] },
      signOutAccount: {
        command: ({ account }) => ({ type: 'signOutAccount', account }),
        replies: ['pickAccount'],
      },
      forgetAccount: {
        command: ({ account }) => ({ type: 'forgetAccount', account }),
        replies: ['pickAccount', 'userName'],
      },
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
      usePass,
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
  'signIn.temporaryAccessPass': {
    requirements: ['temporaryAccessPass'],
    on: {
      submitTemporaryAccessPass: {
        command: ({ pass }) => ({ type: 'submitTemporaryAccessPass', pass }),
        replies: ['temporaryAccessPass', ...afterFirstFactor],
      },
      usePassword: {
        command: command({ type: 'chooseFirstFactor', firstFactor: 'password' }),
        replies: ['password'],
      },
      back: cancel,
    },
  },
  'session.revokedSignInAgain': {
    requirements: ['signInAgain'],
    on: {
      signInAgain: {
        command: command({ type: 'signInAgain' }),
        replies: ['password', 'temporaryAccessPass', 'usePasskey'],
      },
      cancel,
    },
  },
  'legacyClient.account': {
    requirements: ['mailAccount'],
    on: {
      connectMail: {
        command: ({ userName, password }) => ({ type: 'connectMail', userName, password }),
        replies: ['mailAccount', 'mailSignInFailed', 'application'],
      },
    },
  },
  'legacyClient.signInFailed': {
    requirements: ['mailSignInFailed'],
    on: { tryAgain: { command: command({ type: 'cancel' }), replies: ['mailAccount'] } },
  },
  'session.ended': {
    requirements: ['sessionEnded'],
    on: {
      signInAgain: {
        command: command({ type: 'signInAgain' }),
        replies: ['password', 'temporaryAccessPass', 'usePasskey'],
      },
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
  app: {
    requirements: ['application'],
    on: {
      signOut: { ...cancel, replies: [...cancel.replies, 'mailAccount'] },
      closeBrowser: {
        command: command({ type: 'closeBrowser' }),
        replies: ['pickAccount', 'mailAccount'],
      },
    },
  },
} satisfies Rows;
