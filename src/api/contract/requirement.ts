import type { PassError, PasswordError, NewPasswordError, CodeError } from './errors.ts';
import type { OfferedMethod, PhoneMethod } from './methods.ts';
import type {
  AddressError,
  AnswerRules,
  CallingCode,
  QuestionsError,
  RegisteredMethod,
  RegistrableMethod,
  RegistrationPlan,
} from './registration.ts';
import type { ResetRequirement } from './reset.ts';
import type { PasskeyCreationRequest, PasskeyNameError, PasskeyRequest } from './passkey.ts';

/** What a blocked person can pass on; the fields of Graph's signIn that the real page prints. */
export interface TroubleshootingDetails {
  errorCode: number;
  requestId: string;
  correlationId: string;
  /** UTC, ISO 8601. */
  timestamp: string;
  applicationName: string;
  applicationId: string;
  ipAddress: string;
  deviceId: string | null;
  devicePlatform: string;
  deviceState: 'unregistered' | 'registered' | 'compliant';
}

/** An account that the browser knows. */
export interface OfferedAccount {
  displayName: string;
  userPrincipalName: string;
  isSignedIn: boolean;
}

/** Why a session ends while it is used: the events that applications are told of. */
export type SessionEndReason = 'userRisk' | 'passwordReset' | 'sessionsRevoked';

/** Who signs in, with what, and where that ends. */
export type SignInRequirement =
  /** `isAnother`: the browser knows accounts, and none of them was to be used. */
  | { kind: 'userName'; isAnother?: true; error?: 'empty' | 'unknownUser' | 'notInTenant' }
  /** `hasPasskey`, `hasPass`: the person may sign in with that instead. */
  | { kind: 'password'; hasPasskey?: true; hasPass?: true; error?: PasswordError }
  /** A passkey in place of a password; `hasPassword` where that may be typed instead. */
  | ({ kind: 'usePasskey'; hasPassword: boolean } & PasskeyRequest)
  /** A Temporary Access Pass in place of a password; `hasPassword` where that may be typed instead. */
  | { kind: 'temporaryAccessPass'; hasPassword: boolean; error?: PassError }
  | { kind: 'pickAccount'; accounts: OfferedAccount[]; error?: 'notInTenant' | 'disabled' }
  /** A program that can show no page of the sign-in, such as an older mail program, asks for name and password. */
  | { kind: 'mailAccount'; error?: 'empty' }
  /** It was refused, and is told no reason; the code is in the log alone. */
  | { kind: 'mailSignInFailed'; errorCode: number }
  /** Risk remediation without a password: every session was revoked, this one too. */
  | { kind: 'signInAgain' }
  /** Continuous access evaluation ended the session that the application had. */
  | { kind: 'sessionEnded'; reason: SessionEndReason; details: TroubleshootingDetails }
  | { kind: 'staySignedIn' }
  | { kind: 'application' };

/**
 * What the page that asks for registration goes by. `moreInformation` is its older heading, which some tenants keep;
 * `guest` names the organisation that asks somebody of another. `proposes`: what is set up first; null if nothing may be.
 */
export interface RegistrationInterrupt {
  demandedBy: RegistrationDemand;
  wording: 'current' | 'moreInformation' | 'guest';
  proposes: RegistrableMethod | null;
}

/** Security info that has to be registered. */
export type RegistrationRequirement =
  /** Registration is asked for and may still be put off; whole days left, 14 to 1, or null without end. */
  | ({ kind: 'offerRegistration'; daysLeft: number | null } & RegistrationInterrupt)
  | ({ kind: 'demandRegistration' } & RegistrationInterrupt)
  /** `uri` is an otpauth:// URI, `secret` the base32 secret inside it. */
  | {
      kind: 'enrolAuthenticator';
      plan: RegistrationPlan;
      uri: string;
      secret: string;
      error?: 'notConnected';
    }
  | {
      kind: 'tryAuthenticator';
      plan: RegistrationPlan;
      number: string;
      expiresAt: string;
      error?: 'denied' | 'timedOut';
    }
  | { kind: 'authenticatorAdded'; plan: RegistrationPlan; isDefault: boolean }
  /** An authenticator app of another maker; the code that it shows is the trial. */
  | {
      kind: 'enrolOtherApp';
      plan: RegistrationPlan;
      uri: string;
      secret: string;
      error?: 'empty' | 'wrong';
    }
  | ({ kind: 'enrolPasskey'; plan: RegistrationPlan } & PasskeyCreationRequest)
  /** The passkey is there, and wants a name. */
  | { kind: 'namePasskey'; plan: RegistrationPlan; error?: PasskeyNameError }
  /** `typed` is the number as it was entered last; the country is a guess until somebody chose one. */
  | {
      kind: 'enrolPhone';
      plan: RegistrationPlan;
      ways: PhoneMethod[];
      countries: CallingCode[];
      country: string;
      typed: string;
      by: PhoneMethod;
      error?: 'empty' | 'invalid' | 'throttled';
    }
  | {
      kind: 'tryText';
      plan: RegistrationPlan;
      phoneNumber: string;
      /** How many codes were texted there by now. */
      codesSent: number;
      error?: CodeError | 'throttled';
    }
  | {
      kind: 'tryCall';
      plan: RegistrationPlan;
      phoneNumber: string;
      expiresAt: string;
      error?: 'hungUp' | 'unanswered' | 'throttled';
    }
  /** `typed` is the address as it was entered last. */
  | { kind: 'enrolEmail'; plan: RegistrationPlan; typed: string; error?: AddressError }
  | {
      kind: 'tryEmail';
      plan: RegistrationPlan;
      address: string;
      /** How many codes were mailed there by now. */
      codesSent: number;
      error?: CodeError;
    }
  /** `questions` are the organisation's, of which `chosen` are taken so far; empty where none is. */
  | {
      kind: 'enrolQuestions';
      plan: RegistrationPlan;
      questions: string[];
      chosen: string[];
      rules: AnswerRules;
      error?: QuestionsError;
      /** At which of the chosen ones, from 0. */
      entry?: number;
    }
  /** More than one method was set up, and these are they. */
  | { kind: 'registrationComplete'; methods: RegisteredMethod[] }
  | {
      kind: 'methodAdded';
      plan: RegistrationPlan;
      method: Exclude<RegistrableMethod, 'microsoftAuthenticator'>;
      isDefault: boolean;
    }
  /** A campaign asks whoever proved MFA in another way for the Authenticator; null: may be put off without end. */
  | { kind: 'nudgeAuthenticator'; snoozesLeft: number | null };

/** What asks the person something, and can be refused or left unanswered. */
export type RequestMethod = 'microsoftAuthenticatorPush' | 'voice';

/** A proof of identity beside the first factor. */
export type ProofRequirement =
  /** The account is at risk; said before the proof that a user-risk policy asks for. */
  | { kind: 'acknowledgeRisk' }
  | { kind: 'approveRequest'; number: string; expiresAt: string; methods: OfferedMethod[] }
  /** `hint` is the masked number that the code was texted to; an app's code has none. */
  | {
      kind: 'enterCode';
      method: 'softwareOath' | 'sms';
      hint: string | null;
      methods: OfferedMethod[];
      error?: CodeError;
    }
  /** The phone rings until `expiresAt`; `hint` is its masked number. */
  | { kind: 'answerCall'; hint: string; expiresAt: string; methods: OfferedMethod[] }
  | ({ kind: 'confirmPasskey'; methods: OfferedMethod[] } & PasskeyRequest)
  /** `reported`: the person also told the organisation that somebody else asked. */
  | { kind: 'requestDenied'; method: RequestMethod; methods: OfferedMethod[]; reported?: true }
  | { kind: 'requestTimedOut'; method: RequestMethod; methods: OfferedMethod[] }
  /** Texts or calls were asked for too often of late. */
  | { kind: 'throttled'; method: PhoneMethod; methods: OfferedMethod[] }
  | { kind: 'tooManyAttempts'; methods: OfferedMethod[] };

/** Kinds of characters that a password mixes. */
export type PasswordKind = 'lower' | 'upper' | 'digit' | 'symbol';

/**
 * What can be checked of a new password while it is typed, without sending it. Regular expressions in text, so that
 * the page looks without knowing the rule. Names and guessable words are not among them.
 */
export interface PasswordRules {
  minimum: number;
  maximum: number;
  /** Fits a password of nothing but allowed characters. */
  allowed: string;
  /** Fits a password that has one of the kind. */
  kinds: Record<PasswordKind, string>;
  kindsNeeded: number;
}

type NewPassword<K extends string> = { kind: K; rules: PasswordRules; error?: NewPasswordError };

/** A password that has to be replaced. */
export type PasswordRequirement =
  /** A policy asks for it because the account is at risk. */
  | NewPassword<'changePassword'>
  | NewPassword<'changeExpiredPassword'>
  /** An administrator made it, and it is good for one sign-in. */
  | NewPassword<'changeTemporaryPassword'>
  /** At the person's computer in the on-premises domain, beside any sign-in; `done` once it was changed. */
  | (NewPassword<'changePasswordOnDevice'> & { done: boolean });

/** Terms that the organisation asks people to accept. */
export type TermsRequirement = {
  kind: 'acceptTerms';
  agreement: { id: string; displayName: string };
  /** An earlier version was accepted. */
  isNewVersion: boolean;
  error?: 'notViewed';
};

/** A block, which ends the road at this page. */
export type BlockRequirement =
  /**
   * `home`: the risk belongs to the account's home tenant, not to the one that blocks. `resets`: resetting the password,
   * at home where it belongs there, lifts the block. `onPremises`: the password would have to be changed, and is kept
   * where nothing from here reaches it.
   */
  | {
      kind: 'accountBlocked';
      home: boolean;
      resets: boolean;
      onPremises?: true;
      details: TroubleshootingDetails;
    }
  | { kind: 'signInBlocked'; details: TroubleshootingDetails }
  | { kind: 'accessBlocked'; details: TroubleshootingDetails }
  | {
      kind: 'deviceBlocked';
      needs: 'compliantDevice' | 'domainJoinedDevice';
      details: TroubleshootingDetails;
    }
  | { kind: 'registrationRestricted'; details: TroubleshootingDetails }
  | { kind: 'methodsUnavailable'; details: TroubleshootingDetails }
  | { kind: 'termsDeclined'; details: TroubleshootingDetails };

/** What the person has to do next. `kind` alone decides which screen stands for it. */
export type Requirement =
  | SignInRequirement
  | RegistrationRequirement
  | ProofRequirement
  | PasswordRequirement
  | TermsRequirement
  | ResetRequirement
  | BlockRequirement;

export type RequirementKind = Requirement['kind'];

/** One member of the requirement union. */
export type RequirementOf<K extends RequirementKind> = Extract<Requirement, { kind: K }>;

/** Which feature asks for registration; security defaults word it differently. */
export type RegistrationDemand =
  | 'registrationPolicy'
  | 'securityDefaults'
  | 'conditionalAccess'
  | 'selfServicePasswordReset';
