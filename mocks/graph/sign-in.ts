import type { RiskDetail, RiskEventType, RiskLevel, RiskState } from './enums.ts';
import type { SignInLocation } from './risk.ts';

/** Graph `appliedConditionalAccessPolicyResult`; the `reportOnly…` values are Graph's newer members. */
export type AppliedConditionalAccessPolicyResult =
  | 'success'
  | 'failure'
  | 'notApplied'
  | 'notEnabled'
  | 'unknown'
  | 'unknownFutureValue'
  | ReportOnlyResult;

/** What a report-only policy would have done. Source: What is Conditional Access report-only mode?, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-report-only */
export type ReportOnlyResult =
  | 'reportOnlySuccess'
  | 'reportOnlyFailure'
  | 'reportOnlyNotApplied'
  | 'reportOnlyInterrupted';

/** Graph `appliedConditionalAccessPolicy`; the controls are display texts. Source: https://learn.microsoft.com/en-us/graph/api/resources/appliedconditionalaccesspolicy */
export type AppliedConditionalAccessPolicy = {
  readonly id: string;
  readonly displayName: string;
  readonly enforcedGrantControls: readonly string[];
  readonly enforcedSessionControls: readonly string[];
  readonly result: AppliedConditionalAccessPolicyResult;
};

/** Graph `deviceDetail`; empty texts for a device that is not registered. */
export type DeviceDetail = {
  readonly deviceId: string;
  readonly displayName: string;
  readonly operatingSystem: string;
  readonly browser: string;
  readonly isCompliant: boolean | null;
  readonly isManaged: boolean | null;
  readonly trustType: string;
};

/** Graph `signIn`, the members used here. Times are ISO 8601 in UTC; error code 0 is success. Source: https://learn.microsoft.com/en-us/graph/api/resources/signin */
export type SignIn = {
  readonly id: string;
  readonly createdDateTime: string;
  readonly userId: string;
  readonly userPrincipalName: string;
  readonly userDisplayName: string;
  readonly appId: string;
  readonly appDisplayName: string;
  readonly resourceId: string | null;
  readonly resourceDisplayName: string | null;
  readonly ipAddress: string;
  readonly clientAppUsed: string;
  readonly correlationId: string;
  readonly isInteractive: boolean;
  readonly deviceDetail: DeviceDetail;
  readonly location: SignInLocation;
  readonly status: {
    readonly errorCode: number;
    readonly failureReason: string;
    readonly additionalDetails: string | null;
  };
  readonly conditionalAccessStatus: 'success' | 'failure' | 'notApplied' | 'unknownFutureValue';
  readonly appliedConditionalAccessPolicies: readonly AppliedConditionalAccessPolicy[];
  readonly riskState: RiskState;
  readonly riskDetail: RiskDetail;
  readonly riskLevelDuringSignIn: RiskLevel;
  readonly riskLevelAggregated: RiskLevel;
  readonly riskEventTypes_v2: readonly RiskEventType[];
};
