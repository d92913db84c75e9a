import type {
  AuthenticationMethod,
  PasskeyCreationError,
  PasskeyError,
  PassError,
  PasskeyNameError,
  PasswordError,
  NewPasswordError,
  CodeError,
  PhoneMethod,
  RegistrableMethod,
  SignInContext,
  ResetMethod,
  ResetRequirement,
} from '../../src/api/contract.ts';
import type {
  ConditionalAccessPolicy,
  RiskDetail,
  RiskEventType,
  RiskLevel,
  RiskState,
} from '../graph/index.ts';
import type { Directory, SignInConditions } from './conditional-access/index.ts';

/** Everything a rehearsal is: one immutable value that `step` turns into the next. */
export interface World {
  /** Ids and salts derive from it, so the same script gives the same bytes. */
  seed: string;
  /** How many ids were handed out. */
  issued: number;
  clock: {
    /** ISO 8601 UTC where the clock stands still; null follows the machine's. */
    startsAt: string | null;
    /** Seconds that were advanced by hand. */
    advanced: number;
  };
  tenant: Tenant;
  application: { id: string; displayName: string };
  people: Person[];
  /** What was wrong with the last user name, before there is an attempt. */
  userNameError: 'empty' | 'unknownUser' | null;
  /** A passkey that is asked to say who signs in, before there is an attempt. */
  passkey: PasskeyAsked | null;
  /** Accounts that the browser knows, the one used last first. */
  knownAccounts: KnownAccount[];
  /** None of the known accounts was to be used. */
  usesAnotherAccount: boolean;
  /** What was wrong with the account that was picked, before there is an attempt. */
  accountError: 'notInTenant' | 'disabled' | null;
  circumstances: Circumstances;
  /** Sign-ins as the same person that somebody else tries at the same time. */
  elsewhere: OtherSignIn[];
  attempt: Attempt | null;
  /** Texts and calls that arrived on the rehearsal's phone, oldest first. */
  messages: PhoneMessage[];
  /** A password reset under way, beside the attempt that it was begun from. */
  reset: Reset | null;
  /** The sign-in log, oldest first. The running attempt is not in it. */
  signIns: SignInRecord[];
}

/** The tenant that is signed in to. */
export interface Tenant {
  id: string;
  displayName: string;
  policies: ConditionalAccessPolicy[];
  directory: Directory;
  /** ID Protection's MFA registration policy. Invented shape: Microsoft Graph has none. */
  registrationPolicy: { isEnabled: boolean; excludeGroups: string[] };
  /** Heading of the page that asks for registration; `moreInformation` is the older one. Invented shape. */
  registrationInterrupt: 'current' | 'moreInformation';
  registrationCampaign: RegistrationCampaign;
  /** `skip`: the tenant is old enough to have the 14 days. */
  securityDefaults: { isEnabled: boolean; skip: boolean };
  /** Terms of use that policies may ask for. */
  agreements: Agreement[];
  staySignedIn: { isEnabled: boolean };
  /** Whether people may report a request that they did not ask for. */
  reportSuspiciousActivity: { isEnabled: boolean };
  /** Says that the account is at risk before the proof. Seen in 2025, absent from the documentation. */
  announcesUserRisk: boolean;
  /** Custom banned terms, beside the built-in ones. */
  bannedPasswords: string[];
  /** Methods that people may use. Push and codes come from the same app. */
  allowedMethods: AuthenticationMethod[];
  selfServicePasswordReset: {
    enabled: boolean;
    /** Proofs that a reset takes. */
    gates: 1 | 2;
    methods: ResetMethod[];
    /** Asks people to register what a reset needs when they sign in. */
    registrationRequired: boolean;
    /** Security questions that a reset asks. */
    questions: number;
    /** Methods were moved to the one policy for all of them, so that one gate may be the app's notification. */
    unifiedPolicy: boolean;
  };
}

/**
 * Terms of use, in the words of Graph's `agreement`. The document itself is a text of the organisation's.
 * Source: agreement resource type, https://learn.microsoft.com/graph/api/resources/agreement
 */
export interface Agreement {
  id: string;
  displayName: string;
  isViewingBeforeAcceptanceRequired: boolean;
  /** Id of the document's present version: whoever accepted another is asked again. */
  fileId: string;
}

/** What a person answered to one version of an agreement, as Graph's `agreementAcceptance` keeps it. */
export interface AgreementAcceptance {
  agreementId: string;
  agreementFileId: string;
  state: 'accepted' | 'declined';
  /** ISO 8601 UTC. */
  recordedDateTime: string;
}

/**
 * Reminds people to set up the Authenticator, in the words of Graph's `authenticationMethodsRegistrationCampaign`.
 * Source: authenticationMethodsRegistrationCampaign resource type,
 * https://learn.microsoft.com/graph/api/resources/authenticationmethodsregistrationcampaign
 */
export interface RegistrationCampaign {
  state: 'enabled' | 'disabled';
  /** 0 to 14; with 0 every MFA is followed by the reminder. */
  snoozeDurationInDays: number;
  /** Ends after three: the next reminder cannot be put off. */
  enforceRegistrationAfterAllowedSnoozes: boolean;
  excludeTargets: { id: string; targetType: 'group' | 'user' }[];
}

/** An account that the browser remembers; it may be of another tenant and then be none of the scenario's people. */
export interface KnownAccount {
  displayName: string;
  userPrincipalName: string;
  /** A session that outlived the browser; null for an account that is signed out. */
  session: BrowserSession | null;
}

/** What a kept session vouches for. It ends with the password or the pass that it was made with. */
export interface BrowserSession {
  firstFactor: FirstFactor;
  /** ISO 8601 UTC. */
  lastUsedAt: string;
  mfa: boolean;
  passwordSalt: string | null;
}

/** What a sign-in begins with, in Graph's authentication method modes. */
export type FirstFactor =
  | 'password'
  | 'fido2'
  | 'temporaryAccessPassOneTime'
  | 'temporaryAccessPassMultiUse';

/** Salted digest of a secret, hexadecimal. */
export interface Digest {
  salt: string;
  hash: string;
}

/** An Authenticator that was added. Its secret is made here, never typed. */
export interface Authenticator {
  /** Base32. */
  secret: string;
  /** As the app reports it; apps of other makers report none. */
  deviceName: string | null;
  /** What this registration can do; the tenant may have disabled some of it since. */
  methods: AuthenticationMethod[];
  /** The last time step whose code was accepted: a code works once. */
  lastStep: number | null;
}

/** A number that texts and calls go to. */
export interface RegisteredPhone {
  /** E.164, such as +14255550168. */
  number: string;
  methods: PhoneMethod[];
}

interface SentToPhone {
  id: string;
  personId: string;
  number: string;
  sentAt: string;
  expiresAt: string;
}

/** A text with a code of six digits. */
export interface TextMessage extends SentToPhone {
  method: 'sms';
  code: string;
  /** Its code was accepted: a code works once. */
  used: boolean;
}

/** A call that asks for the # key. It ends when it expires. */
export interface PhoneCall extends SentToPhone {
  method: 'voice';
  answer: 'none' | 'pickedUp' | 'confirmed' | 'hungUp' | 'reported';
}

export type PhoneMessage = TextMessage | PhoneCall;

/** A passkey that was registered. Nothing of it is secret. */
export interface Passkey {
  /** Base64url. */
  credentialId: string;
  /** In COSE, base64url. */
  publicKey: string;
  /** How often it has signed, as the device counts; devices that share a passkey leave it at 0. */
  counter: number;
  transports: string[];
  /** Which kind of device made it. */
  aaguid: string;
  /** As the person calls it. */
  name: string;
  createdAt: string;
  /** Its private key is a public demo value, so that the rehearsal can sign in a device's place. */
  isDemo: boolean;
}

/** A passkey that was asked for. A challenge is good for one answer. */
export interface PasskeyAsked {
  /** Base64url. */
  challenge: string;
  error: PasskeyError | null;
}

/** How risky an account or a sign-in is, in Graph's names. */
export interface Risk {
  riskLevel: RiskLevel;
  riskState: RiskState;
  riskDetail: RiskDetail;
}

/** A pass that an administrator made, in Graph's names as far as it has them. */
export interface TemporaryAccessPass {
  digest: Digest;
  /** ISO 8601 UTC. */
  startDateTime: string;
  lifetimeInMinutes: number;
  isUsableOnce: boolean;
  /** The last sign-in with it, ISO 8601 UTC. */
  usedAt: string | null;
}

/** Wrong passwords since the last right one; the last three are remembered and not counted again. */
export interface Failures {
  count: number;
  recent: Digest[];
}

/** Smart lockout: counted apart for familiar and unfamiliar places, locked for all of them. */
export interface Lockout {
  familiar: Failures;
  unfamiliar: Failures;
  /** ISO 8601 UTC; null if it never was, or the right password came since. */
  lockedUntil: string | null;
}

/** One of the scenario's people; nobody else can sign in. */
export interface Person {
  id: string;
  displayName: string;
  userPrincipalName: string;
  user: SignInConditions['user'];
  /** Synchronised from on-premises; without writeback the cloud cannot change the password. */
  isHybrid: boolean;
  passwordWriteback: boolean;
  account: 'enabled' | 'disabled' | 'expiredOnPremises';
  /** Null for somebody who has no usable password. */
  password: Digest | null;
  /** Why the password is good for nothing but choosing another one. */
  mustChangePassword: 'expired' | 'temporary' | null;
  lockout: Lockout;
  temporaryAccessPass: TemporaryAccessPass | null;
  authenticator: Authenticator | null;
  phone: RegisteredPhone | null;
  passkeys: Passkey[];
  /** What the last sign-in began with; the page asks for that first. */
  lastFirstFactor: 'password' | 'fido2';
  /** For resets only. */
  email: string | null;
  /** For resets only: the organisation's own questions, and digests of the answers. */
  securityQuestions: { question: string; answer: Digest }[];
  /** When a reset may be tried again after too many wrong answers. ISO 8601 UTC. */
  resetBlockedUntil: string | null;
  /** Refused answers of resets since the last one that came to an end. Leaving a reset does not forget them. */
  wrongResetAnswers: number;
  /** When the 14 days began: at the first sign-in that asked. ISO 8601 UTC. */
  registrationClockStartedAt: string | null;
  /** How often the registration campaign was put off, and when last. ISO 8601 UTC. */
  campaignSnoozes: { count: number; lastAt: string | null };
  /** What was answered to "Stay signed in?" when it was not to be shown again; null while it is shown. */
  staySignedInKept: 'yes' | 'no' | null;
  /** An earlier session or a trusted home tenant already carries MFA. */
  mfaClaim: boolean;
  /** Answers to terms of use, oldest first. */
  agreementAcceptances: AgreementAcceptance[];
  /** Blocked from MFA after a fraud report; every request is denied by itself. */
  mfaBlocked: boolean;
  /** Judged at the home tenant. */
  risk: Risk & { riskEventTypes: RiskEventType[] };
}

/** Where, with what and how somebody signs in, and what the risk engine makes of it. */
export interface Circumstances {
  surroundings: SignInContext['surroundings'];
  ipAddress: string;
  /** ISO 3166 two letters; null where unknown. */
  country: string | null;
  /** As the phone's request words it. */
  place: string;
  clientAppType: SignInConditions['clientAppType'];
  devicePlatform: SignInConditions['devicePlatform'];
  device: SignInConditions['device'] & { id: string | null; displayName: string };
  transferMethod: SignInConditions['authenticationFlow']['transferMethod'];
  /** What the real-time detection finds. `highConfidence` is stopped by built-in protection. */
  detection: {
    riskLevel: RiskLevel;
    riskEventType: RiskEventType | null;
    highConfidence: boolean;
  };
}

/** A request that was sent to the person's app and waits for an answer. */
export interface Challenge {
  id: string;
  /** Two digits, shown on the page and typed on the phone. */
  number: string;
  sentAt: string;
  expiresAt: string;
  answer: 'none' | 'approved' | 'denied' | 'reported';
}

/** A sign-in of somebody else who knows the password. Its request comes with the person's own first one. */
export interface OtherSignIn {
  applicationName: string;
  /** As the phone's request words it. */
  place: string;
  /** The risk engine finds it unusual, so that its request brings no notification. */
  isUnusual: boolean;
  /** Null until it was sent. Its number is on somebody else's screen. */
  request: Challenge | null;
}

/** A method that is being set up. It becomes the person's once it is confirmed and the person goes on. */
export type Enrolment =
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
  confirmed: boolean;
  error: CodeError | 'invalid' | 'throttled' | null;
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

/** One sign-in attempt: what was shown and done, never what screen it is at. */
export interface Attempt {
  id: string;
  requestId: string;
  correlationId: string;
  startedAt: string;
  personId: string;
  /** What the first factor was, once it has passed. */
  firstFactor: FirstFactor | null;
  /** The session in whose name the attempt began without a first factor; null where one was shown. */
  session: BrowserSession | null;
  passwordError: PasswordError | null;
  /** What the person signs in with, until that has passed. */
  signsInWith: 'password' | 'temporaryAccessPass' | 'fido2';
  passkey: PasskeyAsked | null;
  passError: PassError | null;
  /** What the risk engine said when the first factor passed; it stays for this attempt. */
  signInRisk: Risk & { riskEventTypes: RiskEventType[] };
  /** The user's risk when the first factor passed: policies match on it to the attempt's end. */
  userRiskBefore: Risk;
  riskAcknowledged: boolean;
  challenge: Challenge | null;
  /** The method the person chose; null leaves it to the system's preference. */
  method: AuthenticationMethod | null;
  /** The text or call that the attempt waits for. */
  phoneMessageId: string | null;
  /** The text or call that was asked for last was one too many, and not sent. */
  throttled: boolean;
  codeError: CodeError | null;
  wrongCodes: number;
  /** The combination that proved MFA in this attempt, as Graph writes it. */
  mfa: { combination: string; byRegistration: boolean } | null;
  registrationSkipped: boolean;
  campaignSnoozed: boolean;
  registrationRestricted: boolean;
  registration: Registration | null;
  newPasswordError: NewPasswordError | null;
  passwordChanged: boolean;
  /** Risk remediation revoked every session, this one too; what was shown before counts for nothing. */
  sessionsRevoked: boolean;
  termsError: 'notViewed' | null;
  termsDeclined: boolean;
  staySignedIn: 'yes' | 'no' | null;
}

/** One password reset: what was typed and proved, never what step it is at. */
export interface Reset {
  id: string;
  userName: string;
  /** The characters that the picture shows. */
  picture: string;
  userNameError: Extract<ResetRequirement, { kind: 'identifyForReset' }>['error'] | null;
  /** Whose account it is, once the picture was read. */
  personId: string | null;
  userRiskBefore: Risk;
  /** Methods that proved who it is. */
  proved: ResetMethod[];
  /** The method in use; null until one is chosen. */
  method: ResetMethod | null;
  challenge: Challenge | null;
  mail: { to: string; code: string; sentAt: string } | null;
  /** How many mails went out, the present one with them. */
  mailsSent: number;
  proofError: CodeError | null;
  newPasswordError: NewPasswordError | null;
  done: boolean;
}

/** A sign-in that ended, or was left. */
export interface SignInRecord {
  attempt: Attempt;
  conditions: { ipAddress: string; country: string | null; deviceId: string | null };
  errorCode: number;
  outcome: 'granted' | 'blocked' | 'failed' | 'interrupted';
  at: string;
}

/** The person an attempt belongs to. Throws if the world is inconsistent, which is a programming error. */
export const personOf = (world: World, attempt: Attempt): Person => {
  const person = world.people.find(({ id }) => id === attempt.personId);
  if (!person) throw new Error(`No person ${attempt.personId} in this world.`);
  return person;
};

/** The world with one person replaced. */
export const withPerson = (world: World, person: Person): World => ({
  ...world,
  people: world.people.map((other) => (other.id === person.id ? person : other)),
});
