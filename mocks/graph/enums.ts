/** Graph `riskLevel`. Source: riskDetection resource type, https://learn.microsoft.com/en-us/graph/api/resources/riskdetection */
export const riskLevels = [
  'low',
  'medium',
  'high',
  'hidden',
  'none',
  'unknownFutureValue',
] as const;

/** A Graph `riskLevel`; `hidden` means that no licence shows it. */
export type RiskLevel = (typeof riskLevels)[number];

/** Graph `riskState`. Source: riskyUser resource type, https://learn.microsoft.com/en-us/graph/api/resources/riskyuser */
export const riskStates = [
  'none',
  'confirmedSafe',
  'remediated',
  'dismissed',
  'atRisk',
  'confirmedCompromised',
  'unknownFutureValue',
] as const;

/** A Graph `riskState`: whether the risk is open, and how it was closed. */
export type RiskState = (typeof riskStates)[number];

/** Graph `riskDetail`. Source: riskyUser resource type, https://learn.microsoft.com/en-us/graph/api/resources/riskyuser */
export const riskDetails = [
  'none',
  'adminGeneratedTemporaryPassword',
  'userPerformedSecuredPasswordChange',
  'userPerformedSecuredPasswordReset',
  'adminConfirmedSigninSafe',
  'aiConfirmedSigninSafe',
  'userPassedMFADrivenByRiskBasedPolicy',
  'adminDismissedAllRiskForUser',
  'adminConfirmedSigninCompromised',
  'hidden',
  'adminConfirmedUserCompromised',
  'unknownFutureValue',
  'adminConfirmedServicePrincipalCompromised',
  'adminDismissedAllRiskForServicePrincipal',
  'm365DAdminDismissedDetection',
  'userChangedPasswordOnPremises',
  'adminDismissedRiskForSignIn',
  'adminConfirmedAccountSafe',
  'microsoftRevokedSessions',
  'adminConfirmedAgentSafe',
  'adminConfirmedAgentCompromised',
  'adminDismissedRiskForAgent',
] as const;

/** A Graph `riskDetail`: why a risk has the state it has. */
export type RiskDetail = (typeof riskDetails)[number];

/** Graph `riskEventType` values, spelled as Graph does (`attackerinTheMiddle`). Source: What are risks?, https://learn.microsoft.com/en-us/entra/id-protection/concept-identity-protection-risks */
export const riskEventTypes = [
  'unfamiliarFeatures',
  'anonymizedIPAddress',
  'nationStateIP',
  'passwordSpray',
  'anomalousToken',
  'investigationsThreatIntelligence',
  'unlikelyTravel',
  'mcasImpossibleTravel',
  'maliciousIPAddress',
  'riskyIPAddress',
  'newCountry',
  'suspiciousBrowser',
  'suspiciousInboxForwarding',
  'mcasSuspiciousInboxManipulationRules',
  'mcasFinSuspiciousFileAccess',
  'tokenIssuerAnomaly',
  'adminConfirmedUserCompromised',
  'generic',
  'leakedCredentials',
  'attackerinTheMiddle',
  'attemptedPrtAccess',
  'anomalousUserActivity',
  'suspiciousAPITraffic',
  'suspiciousSendingPatterns',
  'userReportedSuspiciousActivity',
] as const;

/** The kind of a risk detection. */
export type RiskEventType = (typeof riskEventTypes)[number];
