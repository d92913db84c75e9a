/**
 * What the two sides say to each other: the commands and replies of a sign-in, and what the stage may ask.
 * The only file of `src/` that `mocks/` may import.
 */

/** Reserved by RFC 2606: no server can have this name, so an unanswered call dies inside the browser. */
export const backendOrigin = 'https://rehearsal.invalid';

/** Name of the BroadcastChannel on which one rehearsal's windows hear of each other's acts. */
export const channelName = (rehearsal: string): string => `rehearsal:${rehearsal}`;

/** How sure the model is of a rule: stated by its source, inferred from it, or undecided there. */
export type Certainty = 'documented' | 'derived' | 'uncertain';

/** A public page that a rule comes from. */
export interface Source {
  title: string;
  address: string;
}

/** Who did something in a rehearsal. */
export type Actor = 'person' | 'phone' | 'administrator' | 'clock' | 'stage';

/** A way to prove who you are, as the person is offered it. `hint` is its masked number or device. */
export interface OfferedMethod {
  method: 'microsoftAuthenticatorPush' | 'softwareOath';
  hint: string | null;
}

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

/** Why a typed password was refused. */
export type PasswordError =
  | 'empty'
  | 'invalidCredentials'
  | 'accountLocked'
  | 'accountDisabled'
  | 'expiredOnPremises';

/** Why a new password was refused. */
export type NewPasswordError =
  | 'currentWrong'
  | 'mismatch'
  | 'reused'
  | 'policy'
  | 'guessable'
  | 'containsName'
  | 'empty';

/** Why a verification code was refused. */
export type CodeError = 'empty' | 'wrong' | 'reused';

/** What the person has to do next. `kind` alone decides which screen stands for it. */
export type Requirement =
  | { kind: 'userName'; error?: 'empty' | 'unknownUser' }
  | { kind: 'password'; error?: PasswordError }
  /** Registration is asked for and may still be put off; whole days left, 14 to 1. */
  | { kind: 'offerRegistration'; daysLeft: number; demandedBy: RegistrationDemand }
  | { kind: 'demandRegistration'; demandedBy: RegistrationDemand }
  /** `uri` is an otpauth:// URI, `secret` the base32 secret inside it. */
  | { kind: 'enrolAuthenticator'; uri: string; secret: string; error?: 'notConnected' }
  | {
      kind: 'tryAuthenticator';
      number: string;
      expiresAt: string;
      error?: 'denied' | 'timedOut';
    }
  | { kind: 'authenticatorAdded' }
  /** The account is at risk; said before the proof that a user-risk policy asks for. */
  | { kind: 'acknowledgeRisk' }
  | { kind: 'approveRequest'; number: string; expiresAt: string; methods: OfferedMethod[] }
  | { kind: 'enterCode'; methods: OfferedMethod[]; error?: CodeError }
  | { kind: 'requestDenied'; methods: OfferedMethod[] }
  | { kind: 'requestTimedOut'; methods: OfferedMethod[] }
  | { kind: 'tooManyAttempts'; methods: OfferedMethod[] }
  | { kind: 'changePassword'; error?: NewPasswordError }
  | { kind: 'staySignedIn' }
  | { kind: 'application' }
  /** `home`: the risk belongs to the account's home tenant, not to the one that blocks. */
  | { kind: 'accountBlocked'; home: boolean; details: TroubleshootingDetails }
  | { kind: 'signInBlocked'; details: TroubleshootingDetails }
  | { kind: 'accessBlocked'; details: TroubleshootingDetails }
  | { kind: 'deviceBlocked'; details: TroubleshootingDetails }
  | { kind: 'registrationRestricted'; details: TroubleshootingDetails }
  | { kind: 'methodsUnavailable'; details: TroubleshootingDetails };

export type RequirementKind = Requirement['kind'];

/** One member of the requirement union. */
export type RequirementOf<K extends RequirementKind> = Extract<Requirement, { kind: K }>;

/** Which feature asks for registration; security defaults word it differently. */
export type RegistrationDemand = 'registrationPolicy' | 'securityDefaults' | 'conditionalAccess';

/** What every screen of an attempt shows beside its requirement. */
export interface SignInContext {
  /** The organisation whose sign-in page this is: the resource tenant. */
  organisation: { id: string; displayName: string };
  application: { id: string; displayName: string };
  /** The user principal name, once it is known. */
  account: string | null;
}

/** What the sign-in log says of an attempt if the person left it now. */
export interface AttemptStatus {
  outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
  /** 0 where there is no error, as in Graph's signIn status. */
  errorCode: number;
  requestId: string;
  correlationId: string;
  timestamp: string;
}

/** The answer to every command that was accepted, and to the question what is required now. */
export interface AttemptReply {
  revision: number;
  attemptId: string | null;
  context: SignInContext;
  requirement: Requirement;
  /** Null before there is an attempt. */
  status: AttemptStatus | null;
  /** The rehearsal's time, ISO 8601 UTC, and whether it runs by itself. */
  clock: { now: string; runs: boolean };
}

/** Why a command was refused; nothing changed. */
export type RefusalCode =
  /** Somebody acted since the revision that the command saw. */
  | 'staleRevision'
  /** The attempt is not the current one. */
  | 'unknownAttempt'
  /** The present requirement does not take this command. */
  | 'notExpected'
  | 'unknownRehearsal'
  | 'unknownScenario'
  | 'malformed';

/** A refused command. `problem` says in English what was wrong and where, for logs and tests. */
export interface Refusal {
  error: { code: RefusalCode; problem: string };
}

/** What the person at the page can say to the backend. */
export type PersonCommand =
  | { type: 'start'; userName: string }
  | { type: 'submitPassword'; password: string }
  | { type: 'skipRegistration' }
  /** `begin` opens the wizard, `connect` says the code was scanned, `retry` asks for another trial, `finish` leaves it. */
  | { type: 'registerMethod'; step: 'begin' | 'connect' | 'retry' | 'finish' }
  /** Asks for a challenge; without a method, the one the system prefers. */
  | { type: 'beginChallenge'; method?: OfferedMethod['method'] }
  | { type: 'answerChallenge'; code: string }
  | { type: 'changePassword'; currentPassword: string; newPassword: string; confirmation: string }
  | { type: 'staySignedIn'; answer: 'yes' | 'no'; dontShowAgain: boolean }
  /** Leaves the attempt; what follows is a new one. */
  | { type: 'cancel' };

/** What the person's phone can say. */
export type PhoneCommand =
  /** Scans the QR code that the page shows. */
  { type: 'phoneScan' } | { type: 'phoneApprove'; number: string } | { type: 'phoneDeny' };

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

/** Told to every window of a rehearsal when its world moved. */
export interface Announcement {
  revision: number;
  actor: Actor;
}

/** What stands for a typed secret in a script or a history. */
export type SecretRole =
  | 'persona.password'
  | 'persona.wrongPassword'
  | 'newPassword.good'
  | 'newPassword.weak'
  | 'newPassword.other'
  | 'phone.code'
  | 'phone.wrongCode';

/** A fictional person, as the stage shows them. The secrets are public demo values. */
export interface Persona {
  id: string;
  displayName: string;
  userPrincipalName: string;
  secrets: Partial<Record<SecretRole, string>>;
}

/** Which of the mission's situations a scenario stands for. */
export type Situation =
  | 'registration'
  | 'riskySignIn'
  | 'riskyUser'
  | 'blocked'
  | 'technician'
  | 'noInterrupt';

/** What a scenario says of itself before it is loaded. Its texts are messages `scenario.<id>.*`. */
export interface ScenarioSummary {
  id: string;
  situation: Situation;
  outcome: 'granted' | 'blocked' | 'interrupted';
  context: SignInContext;
}

/** A scenario as the stage needs it. */
export interface ScenarioDetail extends ScenarioSummary {
  personas: Persona[];
  script: Act[];
}

/** The screen, and the named state of it, that an act leads to. */
export interface Expectation {
  screen: string;
  state?: string;
}

/** One act of a script. A person's act is an event of the journey, with roles in place of secrets. */
export type Act = { expect: Expectation } & (
  | { actor: 'person'; act: PersonAct }
  | { actor: 'phone'; act: PhoneAct }
  | { actor: 'clock'; act: ClockCommand }
);

/** What a person does at a screen; each is an event of the screen that is shown. */
export type PersonAct =
  | { type: 'submitUserName'; userName: string }
  | { type: 'submitPassword'; password: SecretRole }
  | { type: 'submitCode'; code: SecretRole }
  | {
      type: 'submitNewPassword';
      currentPassword: SecretRole;
      newPassword: SecretRole;
      confirmation: SecretRole;
    }
  | { type: 'answer'; yes: boolean; dontShowAgain: boolean }
  | { type: 'useMethod'; method: OfferedMethod['method'] }
  | {
      type:
        | 'next'
        | 'back'
        | 'skip'
        | 'verify'
        | 'cancel'
        | 'done'
        | 'tryAgain'
        | 'anotherWay'
        | 'sendAnother'
        | 'signOut';
    };

/** What a script has the phone do. `shown` is the number on the page. */
export type PhoneAct =
  | { type: 'scan' }
  | { type: 'approve'; number: 'shown' | 'wrong' }
  | { type: 'deny' };

/** The simulated phone of the rehearsal's person. */
export interface PhoneView {
  revision: number;
  attemptId: string | null;
  request: null | {
    applicationName: string;
    organisation: string;
    account: string;
    place: string;
    expiresAt: string;
    /** What the page shows; the phone never prints it, the stage types it for the presenter. */
    number: string;
  };
  /** A QR code is on the page and can be scanned. */
  canScan: boolean;
  /** Current one-time codes of the accounts in the app, and when each changes. */
  codes: { account: string; code: string; changesAt: string }[];
}

/** One policy and what it meant for this sign-in. */
export interface PolicyTrace {
  id: string;
  displayName: string;
  state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  applies: boolean;
  /** Graph's `analysisReasons`: `notSet` when it applies, else the first unmet condition. */
  reason: string;
  /** Graph's result in the sign-in log, such as `success` or `reportOnlyInterrupted`. */
  result: string;
  /** Grant controls in Graph's names; `OR` asks for one of them. */
  controls: string[];
  operator: 'AND' | 'OR';
}

/** Risk of the sign-in or the user in Graph's names. */
export interface RiskTrace {
  riskLevel: string;
  riskState: string;
  riskDetail: string;
}

/** A rule of the model that decided something. Its sentence is the message `rule.<id>`. */
export interface RuleTrace {
  id: string;
  certainty: Certainty;
  source: Source;
}

/** Why this screen came. */
export interface Trace {
  revision: number;
  status: AttemptStatus | null;
  conditionalAccessStatus: 'success' | 'failure' | 'notApplied';
  /** Conditional Access looks at a sign-in only after its first factor. */
  firstFactorPassed: boolean;
  policies: PolicyTrace[];
  /** While somebody registers: the policies on that action, judged by it and not by the application. */
  registrationPolicies: PolicyTrace[];
  /** What the applying policies asked for, in order, and what met it (null while unmet). */
  asked: { control: string; policyIds: string[]; metBy: string | null }[];
  signInRisk: { before: RiskTrace; after: RiskTrace };
  userRisk: { before: RiskTrace; after: RiskTrace };
  riskEventTypes: string[];
  rules: RuleTrace[];
  /** As sure as the least sure rule. */
  certainty: Certainty;
}

/** A rehearsal that was opened or moved. */
export interface RehearsalReply {
  rehearsal: string;
  scenario: string;
  revision: number;
  /** How many commands the shared history holds, and how many of them count. */
  history: { length: number; cursor: number };
  /** False where storage is refused: the rehearsal then lives in this window only. */
  shared: boolean;
}

/** A command as a history keeps it: secrets by their role, or as a digest if they match none. */
export type KeptCommand = { [key: string]: string | number | boolean | KeptSecret };

/** What is kept of a typed secret. */
export type KeptSecret = { role: SecretRole } | { digest: string };
