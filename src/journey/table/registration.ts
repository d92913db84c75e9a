import type { Rows } from '../row.ts';
import { command, cancel, afterProof } from './shared.ts';

/** The phone may scan at any page of the wizard, which stays open. */
const scanned = { replies: ['enrolAuthenticator'], stays: ['enrolAuthenticator'] } as const;

const beginRegistration = {
  command: command({ type: 'registerMethod', step: 'begin' }),
  replies: ['enrolAuthenticator', 'registrationRestricted'],
} as const;

/** The page that asks for more information, and the wizard. */
export const registrationRows = {
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
} satisfies Rows;
