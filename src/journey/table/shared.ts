import type { PersonCommand, RequirementKind } from '../../api/contract.ts';

/** A command that carries nothing of its event. */
export const command = (fixed: PersonCommand) => (): PersonCommand => fixed;

/** Leaves the attempt. */
export const cancel = {
  command: command({ type: 'cancel' }),
  replies: ['userName', 'pickAccount'],
} as const;

/** Turns to a passkey in place of whatever else says who signs in. */
export const usePasskey = {
  command: command({ type: 'chooseFirstFactor', firstFactor: 'fido2' }),
  replies: ['usePasskey'],
} as const;

/** Opens the password reset beside the sign-in. */
export const resetPassword = {
  command: command({ type: 'beginReset' }),
  replies: ['identifyForReset'],
} as const;

/** The first pages of methods that can be set up. */
export const enrols = [
  'enrolAuthenticator',
  'enrolOtherApp',
  'enrolPhone',
  'enrolPasskey',
  'enrolEmail',
  'enrolQuestions',
] as const;

/** What may follow once nothing has to be proved or set up any more. */
export const afterRegistration = [
  'offerRegistration',
  'registrationRestricted',
  'changePassword',
  'signInAgain',
  'acceptTerms',
  'nudgeAuthenticator',
  'staySignedIn',
  'application',
  'accountBlocked',
  'accessBlocked',
  'deviceBlocked',
] as const satisfies RequirementKind[];

/** What may follow once nothing has to be proved any more. */
export const afterProof = [...enrols, ...afterRegistration] as const satisfies RequirementKind[];

/** What may follow a first factor that is done with. */
export const afterSignIn = [
  ...afterProof,
  'demandRegistration',
  'acknowledgeRisk',
  'approveRequest',
  'enterCode',
  'answerCall',
  'throttled',
  'confirmPasskey',
  'signInBlocked',
  'registrationRestricted',
  'methodsUnavailable',
] as const satisfies RequirementKind[];

/** What may follow a first factor that was typed. */
export const afterFirstFactor = [
  ...afterSignIn,
  'password',
  'changeExpiredPassword',
  'changeTemporaryPassword',
] as const satisfies RequirementKind[];
