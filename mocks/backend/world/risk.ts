import type { RiskDetail, RiskEventType, RiskLevel, RiskState } from '../../graph/index.ts';

/** How risky an account or a sign-in is, in Graph's names. */
export interface Risk {
  riskLevel: RiskLevel;
  riskState: RiskState;
  riskDetail: RiskDetail;
}

/** A user's risk, and the types of the detections that are open. */
export type UserRisk = Risk & { riskEventTypes: RiskEventType[] };

/**
 * A sign-in's risk. `riskLevel` is the real-time one, which policies look at and which stays; `riskLevelAggregated`
 * takes in what was found or judged later.
 */
export type SignInRisk = Risk & { riskEventTypes: RiskEventType[]; riskLevelAggregated: RiskLevel };

/** A user's risk as it was after something happened, as Graph's `riskyUserHistoryItem` keeps it. */
export interface RiskChange {
  id: string;
  /** ISO 8601 UTC. */
  at: string;
  risk: Risk;
  /** Types of the detections that it was about. */
  riskEventTypes: RiskEventType[];
  /** Id of the administrator or the person who acted; null for the system. */
  initiatedBy: string | null;
}

/** Something that the risk engine found, about one sign-in or about the account. */
export interface Detection {
  id: string;
  personId: string;
  /** Where it is judged: the tenant that was signed in to, or the account's own. */
  tenantId: string;
  /** The sign-in that it was found in; null for one about the account. */
  attemptId: string | null;
  riskEventType: RiskEventType;
  detectionTimingType: 'realtime' | 'offline';
  risk: Risk;
  ipAddress: string | null;
  country: string | null;
  /** ISO 8601 UTC. */
  detectedAt: string;
  updatedAt: string;
}
