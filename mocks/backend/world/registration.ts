import type {
  AddressError,
  CodeError,
  PasskeyCreationError,
  PasskeyNameError,
  PhoneMethod,
  QuestionsError,
  RegistrableMethod,
} from '../../../src/api/contract.ts';
import type { Challenge } from './challenge.ts';
import type { Mail } from './messages.ts';
import type { Passkey } from './methods.ts';
import type { Person } from './person.ts';

/** A method that is being set up. It becomes the person's once it is confirmed and the person goes on. */
export type Enrolment =
  | EmailEnrolment
  | QuestionsEnrolment
  | AuthenticatorEnrolment
  | OtherAppEnrolment
  | PhoneEnrolment
  | PasskeyEnrolment;

/** Microsoft Authenticator, which is tried with a request. */
export interface AuthenticatorEnrolment {
  method: 'microsoftAuthenticator';
  secret: string;
  /** The phone has scanned the code. */
  connected: boolean;
  trial: Challenge | null;
  confirmed: boolean;
  error: 'notConnected' | null;
}

/** An authenticator app of another maker, which is tried with a code. */
export interface OtherAppEnrolment {
  method: 'softwareOath';
  secret: string;
  connected: boolean;
  /** The time step of the trial's code, which does not work a second time. */
  lastStep: number | null;
  confirmed: boolean;
  error: 'empty' | 'wrong' | null;
}

/** A passkey, which a device makes and the person names. */
export interface PasskeyEnrolment {
  method: 'fido2';
  /** Base64url; good for one answer. */
  challenge: string;
  made: Passkey | null;
  confirmed: boolean;
  error: PasskeyCreationError | null;
  nameError: PasskeyNameError | null;
}

/** A phone, which is tried with a text or a call. */
export interface PhoneEnrolment {
  method: 'phone';
  personId: string;
  /** ISO 3166 two letters, and the number as it was typed: both stay in their fields. */
  country: string;
  typed: string;
  by: PhoneMethod;
  /** E.164, and as pages write it; null until a number was taken. */
  number: string | null;
  written: string;
  /** The text or call of the trial; null while the number can be changed. */
  messageId: string | null;
  /** Texts or calls that the number has had by now. */
  codesSent: number;
  confirmed: boolean;
  error: CodeError | 'invalid' | 'throttled' | null;
}

/** An address for password resets, which is tried with a code. */
export interface EmailEnrolment {
  method: 'email';
  /** As it was typed: it stays in its field. */
  typed: string;
  /** Null until one was taken. */
  address: string | null;
  /** The mail of the trial; null while the address can be changed. */
  mail: Mail | null;
  codesSent: number;
  confirmed: boolean;
  error: AddressError | null;
  codeError: CodeError | null;
}

/** Security questions for password resets. Answers are kept as digests only, and only once all of them will do. */
export interface QuestionsEnrolment {
  method: 'securityQuestion';
  chosen: string[];
  answered: Person['securityQuestions'];
  confirmed: boolean;
  error: { error: QuestionsError; entry: number } | null;
}

/** A registration under way. How many methods it still takes is judged, never kept. */
export interface Registration {
  /** Methods finished in this attempt, in that order. */
  done: RegistrableMethod[];
  /** Null once nothing is left to set up. */
  current: Enrolment | null;
  /** What a campaign asks for, and nothing else; null where the person may choose. */
  asked: RegistrableMethod | null;
  /** Begun and left for another method: who comes back finds what was entered. */
  aside: Enrolment[];
}
