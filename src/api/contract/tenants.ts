import type { AttemptStatus } from './reply.ts';
import type { RiskTrace } from './trace.ts';

/** The tenants of a rehearsal as one person meets them: whoever signs in or did so last, else the first. */
export interface TenantsView {
  revision: number;
  person: { displayName: string; userPrincipalName: string } | null;
  /** The home tenant first. */
  tenants: TenantView[];
}

/** One tenant, what it is to the person, and what it made of them. */
export interface TenantView {
  id: string;
  displayName: string;
  applicationName: string;
  /** It is the one that is signed in to, whose sign-in risk and policies count. */
  isPresent: boolean;
  /** `home` has the account and judges the user's risk; `unknown` does not know it. */
  role: 'home' | 'resource' | 'unknown';
  /** Graph's `externalUserType`; `none` for members and for whoever is unknown. */
  externalUserType: string;
  /** MFA of the home tenant counts here. */
  trustsHomeMfa: boolean;
  /** The user's risk, where it is judged; null elsewhere. */
  userRisk: RiskTrace | null;
  /** The person's last sign-in here, the running one too; null before the first one. */
  last: (Pick<AttemptStatus, 'outcome' | 'errorCode'> & { signInRiskLevel: string }) | null;
}
