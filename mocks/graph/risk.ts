import type { RiskDetail, RiskEventType, RiskLevel, RiskState } from './enums.ts';

/** Graph `riskyUser`; times are ISO 8601 in UTC. Source: https://learn.microsoft.com/en-us/graph/api/resources/riskyuser */
export type RiskyUser = {
  readonly id: string;
  readonly isDeleted: boolean;
  readonly isProcessing: boolean;
  readonly riskDetail: RiskDetail;
  readonly riskLastUpdatedDateTime: string;
  readonly riskLevel: RiskLevel;
  readonly riskState: RiskState;
  readonly userDisplayName: string;
  readonly userPrincipalName: string;
};

/** Graph `riskyUserHistoryItem`: a riskyUser as it was after one activity. Source: https://learn.microsoft.com/en-us/graph/api/resources/riskyuserhistoryitem */
export type RiskyUserHistoryItem = RiskyUser & {
  readonly userId: string;
  readonly initiatedBy: string | null;
  readonly activity: {
    readonly detail: RiskDetail;
    readonly riskEventTypes: readonly RiskEventType[];
  } | null;
};

/** Graph `signInLocation`; `countryOrRegion` is an ISO 3166 two-letter code, null when unknown. */
export type SignInLocation = {
  readonly city: string | null;
  readonly state: string | null;
  readonly countryOrRegion: string | null;
};

/** Graph `riskDetection`; `additionalInfo` is a JSON text of Key/Value pairs. Source: https://learn.microsoft.com/en-us/graph/api/resources/riskdetection */
export type RiskDetection = {
  readonly id: string;
  readonly requestId: string | null;
  readonly correlationId: string | null;
  readonly riskEventType: RiskEventType;
  readonly riskState: RiskState;
  readonly riskLevel: RiskLevel;
  readonly riskDetail: RiskDetail;
  readonly source: string;
  readonly detectionTimingType:
    | 'notDefined'
    | 'realtime'
    | 'nearRealtime'
    | 'offline'
    | 'unknownFutureValue';
  readonly activity: 'signin' | 'user' | 'unknownFutureValue';
  readonly tokenIssuerType: 'AzureAD' | 'ADFederationServices' | 'unknownFutureValue';
  readonly ipAddress: string | null;
  readonly location: SignInLocation | null;
  readonly activityDateTime: string;
  readonly detectedDateTime: string;
  readonly lastUpdatedDateTime: string;
  readonly userId: string;
  readonly userDisplayName: string;
  readonly userPrincipalName: string;
  readonly additionalInfo: string;
};
