import type { PhoneMethod } from './methods.ts';
import type { PasskeyCreation } from './passkey.ts';

/** What people can set up at sign-in, in the words of Graph's authentication method types. */
export type RegistrableMethod =
  | 'microsoftAuthenticator'
  | 'softwareOath'
  | 'phone'
  | 'fido2'
  /** These two serve password resets alone. */
  | 'email'
  | 'securityQuestion';

/** How far a registration has come, and what else may be set up at this place. */
export interface RegistrationPlan {
  /** Which of the needed methods this is, from 1. */
  position: number;
  total: number;
  /** Everything that may be set up here, the most secure first; with the method that is being set up. */
  choices: RegistrableMethod[];
  /** What is left may be put off: whoever leaves here keeps what works, and is asked again at a later sign-in. */
  maySkip?: true;
}

/** A method that was set up. `hint` is its device or masked number. */
export interface RegisteredMethod {
  method: RegistrableMethod;
  hint: string | null;
  /** The one that is asked for first at the next sign-in. */
  isDefault: boolean;
}

/** How long the answer to a security question may be, in characters. */
export interface AnswerRules {
  minimum: number;
  maximum: number;
}

/** Why an address for mails was refused; `ownAddress` is the one of the account itself. */
export type AddressError = 'empty' | 'invalid' | 'tooLong' | 'ownAddress';

/** Why chosen security questions, or their answers, were refused. */
export type QuestionsError =
  | 'noQuestion'
  | 'sameQuestion'
  | 'empty'
  | 'tooShort'
  | 'tooLong'
  | 'sameAnswer';

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
  /** An address for mails, as it was typed. */
  | { step: 'address'; address: string }
  /** The chosen security questions, and the answers to them in that order. */
  | { step: 'questions'; questions: string[]; answers: string[] }
  /** Leaves the trial to correct the number or the address. */
  | { step: 'back' }
  /** The code of a trial. */
  | { step: 'code'; code: string }
  /** What came of making a passkey. */
  | { step: 'passkey'; creation: PasskeyCreation }
  /** What the person calls the passkey. */
  | { step: 'name'; name: string };

/** What the registration wizard can say to the backend. */
export type RegisterCommand = { type: 'registerMethod' } & (WizardStep | EnrolmentStep);
