import type { AuthenticationMethod } from './methods.ts';
import type { RegisterCommand } from './registration.ts';
import type { PasskeyAnswer } from './passkey.ts';
import type { ResetMethod } from './reset.ts';

/** What somebody who resets a password says. */
export type ResetCommand =
  | { type: 'beginReset' }
  /** `characters` are the ones that the picture shows. */
  | { type: 'identifyForReset'; userName: string; characters: string }
  | { type: 'newResetPicture' }
  /** Chooses a method, and has it send what it sends; once more, if it has before. */
  | { type: 'beginResetProof'; method: ResetMethod }
  | { type: 'answerResetProof'; code: string }
  | { type: 'answerSecurityQuestions'; answers: string[] }
  | { type: 'resetPassword'; newPassword: string; confirmation: string };

/** What the person at the page can say to the backend. */
export type PersonCommand =
  | ResetCommand
  | { type: 'start'; userName: string }
  /** Goes on with an account that the browser knows, by its user principal name. */
  | { type: 'pickAccount'; account: string }
  | { type: 'useAnotherAccount' }
  | { type: 'signOutAccount'; account: string }
  | { type: 'forgetAccount'; account: string }
  /** Leaves the application without signing out. */
  | { type: 'closeBrowser' }
  | { type: 'submitPassword'; password: string }
  /** Turns to another first factor. Before there is an attempt: to a passkey that also says who signs in. */
  | { type: 'chooseFirstFactor'; firstFactor: 'password' | 'temporaryAccessPass' | 'fido2' }
  | { type: 'answerPasskey'; answer: PasskeyAnswer }
  | { type: 'submitTemporaryAccessPass'; pass: string }
  /** Goes on after the sessions were revoked: with another first factor, in the same attempt. */
  | { type: 'signInAgain' }
  | { type: 'skipRegistration' }
  /** Puts off what a registration campaign asks for. */
  | { type: 'snoozeCampaign' }
  | RegisterCommand
  /** Asks for a challenge; without a method, the one the system prefers. */
  | { type: 'beginChallenge'; method?: AuthenticationMethod }
  | { type: 'answerChallenge'; code: string }
  | { type: 'changePassword'; currentPassword: string; newPassword: string; confirmation: string }
  /** `viewed` says that the document was opened. */
  | { type: 'acceptTerms'; viewed: boolean }
  | { type: 'declineTerms' }
  | { type: 'staySignedIn'; answer: 'yes' | 'no'; dontShowAgain: boolean }
  /** Leaves the attempt or the reset; what follows is a new one. */
  | { type: 'cancel' };

/** What the person's phone can say. */
export type PhoneCommand =
  /** Scans the QR code that the page shows. */
  | { type: 'phoneScan' }
  /** `request` is the id of the one that is answered; without it, the request of this sign-in. */
  | { type: 'phoneApprove'; number: string; request?: string }
  | { type: 'phoneDeny'; request?: string }
  /** Denies, and tells the organisation that somebody else asked. */
  | { type: 'phoneReport'; request?: string }
  /** What is done about the call that rings: `confirm` is the # key, once it was picked up, `report` is 0#. */
  | { type: 'phoneCall'; answer: 'pickUp' | 'confirm' | 'hangUp' | 'report' };

/** Moves the rehearsal's clock on. */
export interface ClockCommand {
  type: 'advanceClock';
  /** Whole seconds, above 0. */
  seconds: number;
}

export type Command = PersonCommand | PhoneCommand | ClockCommand;

/** What is sent to `/api/sign-in` and `/api/rehearsal/phone`. */
export interface CommandRequest<C extends Command = Command> {
  command: C;
  attemptId: string | null;
  revision: number;
}
