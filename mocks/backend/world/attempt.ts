import type {
  AuthenticationMethod,
  CodeError,
  NewPasswordError,
  PassError,
  PasswordError,
  SessionEndReason,
} from '../../../src/api/contract.ts';
import type { BrowserSession, FirstFactor } from './browser-session.ts';
import type { Challenge, PasskeyAsked } from './challenge.ts';
import type { Person } from './person.ts';
import type { Registration } from './registration.ts';
import type { Risk, SignInRisk } from './risk.ts';
import type { Tenant } from './tenant.ts';

/** One sign-in attempt: what was shown and done, never what screen it is at. */
export interface Attempt {
  id: string;
  requestId: string;
  correlationId: string;
  startedAt: string;
  personId: string;
  /** What the first factor was, once it has passed. */
  firstFactor: FirstFactor | null;
  /** Why the password that was typed is to be replaced; what IT staff ask for later is for the next sign-in. */
  mustChangePassword: Person['mustChangePassword'];
  /** The session in whose name the attempt began without a first factor; null where one was shown. */
  session: BrowserSession | null;
  passwordError: PasswordError | null;
  /** What the person signs in with, until that has passed. */
  signsInWith: 'password' | 'temporaryAccessPass' | 'fido2';
  passkey: PasskeyAsked | null;
  passError: PassError | null;
  /** What the risk engine said when the first factor passed; it stays for this attempt. */
  signInRisk: SignInRisk;
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
  /** Registering for resets was begun, before somebody who has a method for MFA has proved it. */
  provesToRegister: boolean;
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
  /** Why continuous access evaluation ended the session that the application had; null while it lasts. */
  sessionEnded: SessionEndReason | null;
  /** The tenant as it was when this attempt was judged, once an administrator changed it; null while it is the same. */
  tenantBefore: Tenant | null;
}
