import type { PasskeyCreation } from './passkey.ts';

/** What people can set up at sign-in, in the words of Graph's authentication method types. */
export type RegistrableMethod = 'microsoftAuthenticator' | 'softwareOath' | 'fido2';

/** How far a registration has come, and what else may be set up at this place. */
export interface RegistrationPlan {
  /** Which of the needed methods this is, from 1. */
  position: number;
  total: number;
  /** Everything that may be set up here, the most secure first; with the method that is being set up. */
  choices: RegistrableMethod[];
}

/** A step of the registration wizard itself. */
export type WizardStep =
  | { step: 'begin' }
  /** Sets up another method; what was entered for the one that is left is kept. */
  | { step: 'choose'; method: RegistrableMethod }
  /** Goes on from a method that works. */
  | { step: 'finish' };

/** A step that the method answers which is being set up. */
export type EnrolmentStep =
  /** Says that the QR code was scanned. */
  | { step: 'connect' }
  /** Asks for another trial. */
  | { step: 'retry' }
  /** The code of a trial. */
  | { step: 'code'; code: string }
  /** What came of making a passkey. */
  | { step: 'passkey'; creation: PasskeyCreation }
  /** What the person calls the passkey. */
  | { step: 'name'; name: string };

/** What the registration wizard can say to the backend. */
export type RegisterCommand = { type: 'registerMethod' } & (WizardStep | EnrolmentStep);
