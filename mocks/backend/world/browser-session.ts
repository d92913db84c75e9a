/** An account that the browser remembers; it may be of another tenant and then be none of the scenario's people. */
export interface KnownAccount {
  displayName: string;
  userPrincipalName: string;
  /** A session that goes on, elsewhere in this browser or after it was closed; null for an account that is signed out. */
  session: BrowserSession | null;
}

/** What a session in the browser vouches for. It ends with the password or the pass that it was made with. */
export interface BrowserSession {
  firstFactor: FirstFactor;
  /** ISO 8601 UTC. */
  lastUsedAt: string;
  /** The tenant in which MFA was proved; null where none was. */
  mfaTenantId: string | null;
  passwordSalt: string | null;
  /** Whether it is still there once the browser was closed. */
  outlivesBrowser: boolean;
}

/** What a sign-in begins with, in Graph's authentication method modes. */
export type FirstFactor =
  | 'password'
  | 'fido2'
  | 'temporaryAccessPassOneTime'
  | 'temporaryAccessPassMultiUse';
