import type { RegistrableMethod } from '../../api/contract.ts';
import type { Rows } from '../row.ts';
import { afterProof, afterRegistration, cancel, command, enrols } from './shared.ts';

/** A one-time pass lets people register for a while only, and then asks who they are again. */
const tooLate = 'temporaryAccessPass' as const;

/** The phone may scan at any page of a method, which stays open. */
const scanned = <K extends (typeof enrols)[number]>(...kinds: K[]) => ({
  replies: kinds,
  stays: kinds,
});

/** Whoever has a method for MFA proves it before another one is set up. */
const provesFirst = [
  'approveRequest',
  'enterCode',
  'answerCall',
  'confirmPasskey',
  'throttled',
] as const;

const beginRegistration = {
  command: command({ type: 'registerMethod', step: 'begin' }),
  replies: [...enrols, ...provesFirst, 'registrationRestricted', tooLate],
} as const;

const chooseMethod = {
  command: ({ method }: { method: RegistrableMethod }) => ({
    type: 'registerMethod' as const,
    step: 'choose' as const,
    method,
  }),
  replies: [...enrols, 'tryAuthenticator', 'registrationRestricted', tooLate],
} as const;

const otherMethods = { page: 'register.securityInfo.chooseMethod' } as const;

const retry = { command: command({ type: 'registerMethod', step: 'retry' }) } as const;

const backToNumber = {
  command: command({ type: 'registerMethod', step: 'back' }),
  replies: ['enrolPhone', 'registrationRestricted', tooLate],
} as const;

/** Where registration may be put off, its middle may be left as well. */
const skip = {
  command: command({ type: 'skipRegistration' }),
  replies: [...afterRegistration, tooLate],
} as const;

const done = {
  command: command({ type: 'registerMethod', step: 'finish' }),
  replies: [...afterProof, ...enrols, 'registrationComplete', 'registrationRestricted', tooLate],
} as const;

/** The page that asks for more information, and the wizard. */
export const registrationRows = {
  'moreInfoRequired.skippable': {
    requirements: ['offerRegistration'],
    on: {
      next: beginRegistration,
      skip: {
        command: command({ type: 'skipRegistration' }),
        replies: ['staySignedIn', 'application', 'nudgeAuthenticator'],
      },
      cancel,
    },
  },
  'moreInfoRequired.mandatory': {
    requirements: ['demandRegistration'],
    on: { next: beginRegistration, cancel },
  },
  'register.nudgeSkippable': {
    requirements: ['nudgeAuthenticator'],
    on: {
      next: beginRegistration,
      skip: {
        command: command({ type: 'snoozeCampaign' }),
        replies: ['staySignedIn', 'application'],
      },
      cancel,
    },
  },
  'register.securityInfo.getApp': {
    requirements: ['enrolAuthenticator'],
    on: {
      next: { page: 'register.securityInfo.setUp' },
      chooseMethod,
      otherMethods,
      skip,
    },
    changes: scanned('enrolAuthenticator'),
  },
  'register.securityInfo.setUp': {
    requirements: ['enrolAuthenticator'],
    on: {
      next: { page: 'register.securityInfo.scanQrCode' },
      back: { page: 'register.securityInfo.getApp' },
      skip,
    },
    changes: scanned('enrolAuthenticator'),
  },
  'register.securityInfo.scanQrCode': {
    requirements: ['enrolAuthenticator'],
    on: {
      next: {
        command: command({ type: 'registerMethod', step: 'connect' }),
        replies: ['enrolAuthenticator', 'tryAuthenticator', 'registrationRestricted', tooLate],
        stays: ['enrolAuthenticator'],
      },
      back: { page: 'register.securityInfo.setUp' },
      skip,
    },
    changes: scanned('enrolAuthenticator'),
  },
  'register.securityInfo.otherApp': {
    requirements: ['enrolOtherApp'],
    on: {
      next: { page: 'register.securityInfo.scanOtherApp' },
      chooseMethod,
      otherMethods,
      skip,
    },
    changes: scanned('enrolOtherApp'),
  },
  'register.securityInfo.scanOtherApp': {
    requirements: ['enrolOtherApp'],
    on: {
      next: { page: 'register.securityInfo.enterCode' },
      back: { page: 'register.securityInfo.otherApp' },
      skip,
    },
    changes: scanned('enrolOtherApp'),
  },
  'register.securityInfo.enterCode': {
    requirements: ['enrolOtherApp'],
    on: {
      submitCode: {
        command: ({ code }) => ({ type: 'registerMethod', step: 'code', code }),
        replies: ['enrolOtherApp', 'methodAdded', 'registrationRestricted', tooLate],
        stays: ['enrolOtherApp'],
      },
      back: { page: 'register.securityInfo.scanOtherApp' },
      skip,
    },
    changes: scanned('enrolOtherApp'),
  },
  'register.securityInfo.passkey': {
    requirements: ['enrolPasskey'],
    on: {
      createPasskey: {
        command: ({ creation }) => ({ type: 'registerMethod', step: 'passkey', creation }),
        replies: ['enrolPasskey', 'namePasskey', 'registrationRestricted', tooLate],
      },
      otherMethods,
      cancel,
      skip,
    },
  },
  'register.securityInfo.passkeyName': {
    requirements: ['namePasskey'],
    on: {
      submitName: {
        command: ({ name }) => ({ type: 'registerMethod', step: 'name', name }),
        replies: ['namePasskey', 'methodAdded', 'registrationRestricted', tooLate],
      },
      skip,
    },
  },
  'register.securityInfo.chooseMethod': {
    requirements: [...enrols, 'tryAuthenticator'],
    on: { chooseMethod, back: { page: 'requirement' } },
    changes: {
      replies: [...enrols, 'tryAuthenticator', 'authenticatorAdded'],
      stays: [...enrols, 'tryAuthenticator'],
    },
  },
  'register.securityInfo.tryItOut': {
    requirements: ['tryAuthenticator'],
    on: {
      tryAgain: {
        command: command({ type: 'registerMethod', step: 'retry' }),
        replies: ['tryAuthenticator', tooLate],
      },
      otherMethods,
      skip,
    },
    changes: { replies: ['tryAuthenticator', 'authenticatorAdded'] },
  },
  'register.securityInfo.phone': {
    requirements: ['enrolPhone'],
    on: {
      submitPhone: {
        command: ({ country, number, by }) => ({
          type: 'registerMethod',
          step: 'number',
          country,
          typed: number,
          by,
        }),
        replies: ['enrolPhone', 'tryText', 'tryCall', 'registrationRestricted', tooLate],
      },
      otherMethods,
      skip,
    },
  },
  'register.securityInfo.phoneCode': {
    requirements: ['tryText'],
    on: {
      submitCode: {
        command: ({ code }) => ({ type: 'registerMethod', step: 'code', code }),
        replies: ['tryText', 'methodAdded', 'registrationRestricted', tooLate],
      },
      sendAnother: { ...retry, replies: ['tryText', 'registrationRestricted', tooLate] },
      back: backToNumber,
      skip,
    },
  },
  'register.securityInfo.phoneCall': {
    requirements: ['tryCall'],
    on: {
      tryAgain: { ...retry, replies: ['tryCall', 'registrationRestricted', tooLate] },
      back: backToNumber,
      skip,
    },
    changes: { replies: ['tryCall', 'methodAdded'] },
  },
  'register.securityInfo.email': {
    requirements: ['enrolEmail'],
    on: {
      submitEmail: {
        command: ({ address }) => ({ type: 'registerMethod', step: 'address', address }),
        replies: ['enrolEmail', 'tryEmail', 'registrationRestricted', tooLate],
      },
      otherMethods,
      skip,
    },
  },
  'register.securityInfo.emailCode': {
    requirements: ['tryEmail'],
    on: {
      submitCode: {
        command: ({ code }) => ({ type: 'registerMethod', step: 'code', code }),
        replies: ['tryEmail', 'methodAdded', 'registrationRestricted', tooLate],
      },
      sendAnother: { ...retry, replies: ['tryEmail', 'registrationRestricted', tooLate] },
      back: {
        command: command({ type: 'registerMethod', step: 'back' }),
        replies: ['enrolEmail', 'registrationRestricted', tooLate],
      },
      skip,
    },
  },
  'register.securityInfo.questions': {
    requirements: ['enrolQuestions'],
    on: {
      submitQuestions: {
        command: ({ questions, answers }) => ({
          type: 'registerMethod',
          step: 'questions',
          questions,
          answers,
        }),
        replies: ['enrolQuestions', 'methodAdded', 'registrationRestricted', tooLate],
      },
      otherMethods,
      skip,
    },
  },
  'register.securityInfo.complete': { requirements: ['registrationComplete'], on: { done } },
  'register.securityInfo.added': { requirements: ['authenticatorAdded'], on: { done } },
  'register.securityInfo.methodAdded': { requirements: ['methodAdded'], on: { done } },
} satisfies Rows;
