import type { SignInConditions } from '../conditional-access/index.ts';
import type {
  Authenticator,
  Digest,
  Passkey,
  RegisteredMethods,
  RegisteredPhone,
} from './methods.ts';
import type { RiskChange, UserRisk } from './risk.ts';

/** What a person answered to one version of an agreement, as Graph's `agreementAcceptance` keeps it. */
export interface AgreementAcceptance {
  agreementId: string;
  agreementFileId: string;
  state: 'accepted' | 'declined';
  /** ISO 8601 UTC. */
  recordedDateTime: string;
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
  /** The tenant that has the account, its password and its risk; it may be none of this world. */
  homeTenantId: string;
  /** How each tenant knows the person, by its id; the others do not. */
  users: Readonly<Record<string, SignInConditions['user']>>;
  /** Synchronised from on-premises. */
  isHybrid: boolean;
  account: 'enabled' | 'disabled' | 'expiredOnPremises';
  /** Its account was deleted: nobody signs in with it any more, and its risk stays as it was. */
  isDeleted: boolean;
  /** Null for somebody who has no usable password. */
  password: Digest | null;
  /** Why another password has to be chosen; one that IT staff asked for is good for the sign-in that it is chosen in. */
  mustChangePassword: 'expired' | 'temporary' | 'requested' | null;
  lockout: Lockout;
  temporaryAccessPass: TemporaryAccessPass | null;
  /** Apps, in the order in which they were registered, and phone, as they are in the tenant that is signed in to. */
  authenticators: Authenticator[];
  phone: RegisteredPhone | null;
  /** As they are in tenants that keep methods of their own for this person, and at home; not told of the present one. */
  registeredIn: Readonly<Record<string, RegisteredMethods>>;
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
  risk: UserRisk;
  /** How it came to that, oldest first. */
  riskHistory: RiskChange[];
  /** A temporary password or pass that IT staff made and told. Generated here, never typed. */
  toldByStaff: { password: string | null; pass: string | null };
}
