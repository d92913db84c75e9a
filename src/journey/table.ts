import type { PersonCommand, RequirementKind } from '../api/contract.ts';
import type { ScreenEvents, ScreenId } from '../screens/screen.ts';
import type { Table } from './row.ts';

/** The screen that stands for each requirement: where the journey goes when a reply names it. */
export const screenOf = {
  userName: 'signIn.username',
  password: 'signIn.password',
  offerRegistration: 'moreInfoRequired.skippable',
  demandRegistration: 'moreInfoRequired.mandatory',
  enrolAuthenticator: 'register.securityInfo.getApp',
  tryAuthenticator: 'register.securityInfo.tryItOut',
  authenticatorAdded: 'register.securityInfo.added',
  acknowledgeRisk: 'risk.accountAtRisk',
  approveRequest: 'mfa.prompt.push',
  enterCode: 'mfa.prompt.code',
  requestDenied: 'mfa.denied',
  requestTimedOut: 'mfa.timeout',
  tooManyAttempts: 'mfa.tooManyAttempts',
  changePassword: 'passwordChange.risk',
  staySignedIn: 'staySignedIn',
  application: 'app',
  accountBlocked: 'blocked.accountBlocked',
  signInBlocked: 'blocked.signInBlocked',
  accessBlocked: 'blocked.conditionalAccess',
  deviceBlocked: 'blocked.device',
  registrationRestricted: 'blocked.registrationRestricted',
  methodsUnavailable: 'blocked.methodsUnavailable',
} as const satisfies Record<RequirementKind, ScreenId>;

const command = (fixed: PersonCommand) => (): PersonCommand => fixed;

const cancel = { command: command({ type: 'cancel' }), replies: ['userName'] } as const;

/** What may follow once nothing has to be proved any more. */
const afterProof = [
  'changePassword',
  'staySignedIn',
  'application',
  'accountBlocked',
  'accessBlocked',
  'deviceBlocked',
] as const satisfies RequirementKind[];

const afterPassword = [
  ...afterProof,
  'password',
  'offerRegistration',
  'demandRegistration',
  'acknowledgeRisk',
  'approveRequest',
  'enterCode',
  'signInBlocked',
  'registrationRestricted',
  'methodsUnavailable',
] as const satisfies RequirementKind[];

const waiting = ['approveRequest', 'requestDenied', 'requestTimedOut'] as const;
const withMethods = [...waiting, 'enterCode', 'tooManyAttempts'] as const;

/** The phone may scan at any page of the wizard, which stays open. */
const scanned = { replies: ['enrolAuthenticator'], stays: ['enrolAuthenticator'] } as const;

const beginRegistration = {
  command: command({ type: 'registerMethod', step: 'begin' }),
  replies: ['enrolAuthenticator', 'registrationRestricted'],
} as const;

const challenge = {
  command: command({ type: 'beginChallenge' }),
  replies: ['approveRequest', 'enterCode'],
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
  replies: ['approveRequest', 'enterCode'],
} as const;

const blocked = <K extends RequirementKind>(kind: K) => ({
  requirements: [kind],
  on: { signOut: cancel },
});

/** What each screen's events ask of the backend, and the requirements that may follow. */
export const table: Table = {
  'signIn.username': {
    requirements: ['userName'],
    on: {
      submitUserName: {
        command: ({ userName }) => ({ type: 'start', userName }),
        replies: ['userName', 'password'],
      },
    },
  },
  'signIn.password': {
    requirements: ['password'],
    on: {
      submitPassword: {
        command: ({ password }) => ({ type: 'submitPassword', password }),
        replies: afterPassword,
      },
      back: cancel,
    },
  },
  'moreInfoRequired.skippable': {
    requirements: ['offerRegistration'],
    on: {
      next: beginRegistration,
      skip: {
        command: command({ type: 'skipRegistration' }),
        replies: ['staySignedIn', 'application'],
      },
      cancel,
    },
  },
  'moreInfoRequired.mandatory': {
    requirements: ['demandRegistration'],
    on: { next: beginRegistration, cancel },
  },
  'register.securityInfo.getApp': {
    requirements: ['enrolAuthenticator'],
    on: { next: { page: 'register.securityInfo.setUp' } },
    changes: scanned,
  },
  'register.securityInfo.setUp': {
    requirements: ['enrolAuthenticator'],
    on: {
      next: { page: 'register.securityInfo.scanQrCode' },
      back: { page: 'register.securityInfo.getApp' },
    },
    changes: scanned,
  },
  'register.securityInfo.scanQrCode': {
    requirements: ['enrolAuthenticator'],
    on: {
      next: {
        command: command({ type: 'registerMethod', step: 'connect' }),
        replies: ['enrolAuthenticator', 'tryAuthenticator'],
        stays: ['enrolAuthenticator'],
      },
      back: { page: 'register.securityInfo.setUp' },
    },
    changes: scanned,
  },
  'register.securityInfo.tryItOut': {
    requirements: ['tryAuthenticator'],
    on: {
      tryAgain: {
        command: command({ type: 'registerMethod', step: 'retry' }),
        replies: ['tryAuthenticator'],
      },
    },
    changes: { replies: ['tryAuthenticator', 'authenticatorAdded'] },
  },
  'register.securityInfo.added': {
    requirements: ['authenticatorAdded'],
    on: {
      done: {
        command: command({ type: 'registerMethod', step: 'finish' }),
        replies: afterProof,
      },
    },
  },
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
  'mfa.prompt.methods': {
    requirements: withMethods,
    on: { useMethod, back: { page: 'requirement' }, cancel },
    changes: { replies: [...afterProof, ...withMethods], stays: ['enterCode', 'tooManyAttempts'] },
  },
  'mfa.denied': {
    requirements: ['requestDenied'],
    on: { sendAnother: request, useMethod, anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
  'mfa.timeout': {
    requirements: ['requestTimedOut'],
    on: { sendAnother: request, anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
  'mfa.tooManyAttempts': {
    requirements: ['tooManyAttempts'],
    on: { anotherWay: { page: 'mfa.prompt.methods' }, cancel },
  },
  'passwordChange.risk': {
    requirements: ['changePassword'],
    on: {
      submitNewPassword: {
        command: ({ currentPassword, newPassword, confirmation }) => ({
          type: 'changePassword',
          currentPassword,
          newPassword,
          confirmation,
        }),
        replies: [
          'changePassword',
          'staySignedIn',
          'application',
          'accessBlocked',
          'offerRegistration',
        ],
      },
    },
  },
  'blocked.accountBlocked': blocked('accountBlocked'),
  'blocked.signInBlocked': blocked('signInBlocked'),
  'blocked.conditionalAccess': blocked('accessBlocked'),
  'blocked.device': blocked('deviceBlocked'),
  'blocked.registrationRestricted': blocked('registrationRestricted'),
  'blocked.methodsUnavailable': blocked('methodsUnavailable'),
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
};
