import type { AdministratorCommand } from './administrator.ts';
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
  /** Leaves without signing out, in the middle of a sign-in as well. */
  | { type: 'closeBrowser' }
  | { type: 'submitPassword'; password: string }
  /** Turns to another first factor. Before there is an attempt: to a passkey that also says who signs in. */
  | { type: 'chooseFirstFactor'; firstFactor: 'password' | 'temporaryAccessPass' | 'fido2' }
  | { type: 'answerPasskey'; answer: PasskeyAnswer }
  /** A mail program sends both at once. */
  | { type: 'connectMail'; userName: string; password: string }
  | { type: 'submitTemporaryAccessPass'; pass: string }
  /** Goes on after the sessions were revoked: with another first factor, in the same attempt. */
  | { type: 'signInAgain' }
  /** Puts registration off until later, before it was begun or in its middle. */
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

/** Has the person begin again somewhere else. What was begun is left where it is, with a line in the log. */
export type StageCommand =
  /** At the application of another tenant. */
  | { type: 'goTo'; tenantId: string }
  /** From another place, or with another device. */
  | { type: 'moveTo'; placeId: string }
  /** At their computer in the on-premises domain, where Ctrl+Alt+Delete offers to change the password. */
  | { type: 'useWorkDevice'; personId: string };

/** What ID Protection does by itself, while nobody at a page sees it. Invented: no API asks it for any of this. */
export type SystemCommand =
  /** Finds something after the fact: in the person's latest sign-in, or about the account. */
  | {
      type: 'detectOffline';
      personId: string;
      about: 'signIn' | 'account';
      /** A Graph `riskEventType`. */
      riskEventType: string;
      riskLevel: 'low' | 'medium' | 'high';
    }
  /** Judges the person's open risky sign-ins again, and finds them harmless. */
  | { type: 'assessAsSafe'; personId: string }
  /** Lets a low risk go that nothing was added to for six months. */
  | { type: 'ageOutLowRisk'; personId: string };

export type Command =
  | PersonCommand
  | PhoneCommand
  | ClockCommand
  | StageCommand
  | SystemCommand
  | AdministratorCommand;

/** What is sent to `/api/sign-in`, and to the stage's addresses for phone, clock, place and system. */
export interface CommandRequest<C extends Command = Command> {
  command: C;
  attemptId: string | null;
  revision: number;
}
