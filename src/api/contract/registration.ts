import type { PhoneMethod } from './methods.ts';
import type { PasskeyCreation } from './passkey.ts';

/** What people can set up at sign-in, in the words of Graph's authentication method types. */
export type RegistrableMethod = 'microsoftAuthenticator' | 'softwareOath' | 'phone' | 'fido2';

/** How far a registration has come, and what else may be set up at this place. */
export interface RegistrationPlan {
  /** Which of the needed methods this is, from 1. */
  position: number;
  total: number;
  /** Everything that may be set up here, the most secure first; with the method that is being set up. */
  choices: RegistrableMethod[];
}

/** A method that was set up. `hint` is its device or masked number. */
export interface RegisteredMethod {
  method: RegistrableMethod;
  hint: string | null;
  /** The one that is asked for first at the next sign-in. */
  isDefault: boolean;
}

/** A country by its ISO 3166 letters, and what its phone numbers begin with abroad, without the plus. */
export interface CallingCode {
  country: string;
  callingCode: string;
}

/** A step of the registration wizard itself. */
export type WizardStep =
  | { step: 'begin' }
  /** Sets up another method; what was entered for the one that is left is kept. */
  | { step: 'choose'; method: RegistrableMethod }
  /** Goes on from a method that works, or from the summary. */
  | { step: 'finish' };

/** A step that the method answers which is being set up. */
export type EnrolmentStep =
  /** Says that the QR code was scanned. */
  | { step: 'connect' }
  /** Asks for another trial. */
  | { step: 'retry' }
  /** A phone number as it was typed, and how to try it. */
  | { step: 'number'; country: string; typed: string; by: PhoneMethod }
  /** Leaves the trial to correct the number. */
  | { step: 'back' }
  /** The code of a trial. */
  | { step: 'code'; code: string }
  /** What came of making a passkey. */
  | { step: 'passkey'; creation: PasskeyCreation }
  /** What the person calls the passkey. */
  | { step: 'name'; name: string };

/** What the registration wizard can say to the backend. */
export type RegisterCommand = { type: 'registerMethod' } & (WizardStep | EnrolmentStep);
