/** Graph `riskLevel`, as far as the console tells levels apart. */
export type RiskLevel = 'none' | 'low' | 'medium' | 'high' | 'hidden' | 'unknownFutureValue';

/** What the three risk resources of Graph share. Details and states are shown in words, whatever they are. */
export interface Risk {
  riskLevel: RiskLevel;
  riskState: string;
  riskDetail: string;
}

/** Graph `riskyUser`. Source: https://learn.microsoft.com/graph/api/resources/riskyuser */
export interface RiskyUser extends Risk {
  id: string;
  isDeleted: boolean;
  isProcessing: boolean;
  /** ISO 8601 UTC, like every time here. */
  riskLastUpdatedDateTime: string;
  userDisplayName: string;
  userPrincipalName: string;
}

/** Graph `riskyUserHistoryItem`. Source: https://learn.microsoft.com/graph/api/resources/riskyuserhistoryitem */
export interface RiskyUserHistoryItem extends RiskyUser {
  userId: string;
  /** Id of who acted; null for the system. */
  initiatedBy: string | null;
  activity: { detail?: string | null; riskEventTypes?: string[] | null } | null;
}

/** Graph `signInLocation`. */
export interface Location {
  city: string | null;
  state: string | null;
  countryOrRegion: string | null;
}

/** Graph `riskDetection`. Source: https://learn.microsoft.com/graph/api/resources/riskdetection */
export interface RiskDetection extends Risk {
  id: string;
  requestId: string | null;
  correlationId: string | null;
  riskEventType: string;
  detectionTimingType: string;
  activity: string;
  ipAddress: string | null;
  location: Location | null;
  activityDateTime: string;
  detectedDateTime: string;
  lastUpdatedDateTime: string;
  userId: string;
  userDisplayName: string;
  userPrincipalName: string;
}

/** Graph `appliedConditionalAccessPolicy`. */
export interface AppliedPolicy {
  id: string;
  displayName: string;
  enforcedGrantControls: string[];
  result: string;
}

/** Graph `signIn`. Source: https://learn.microsoft.com/graph/api/resources/signin */
export interface SignIn {
  id: string;
  createdDateTime: string;
  userId: string;
  userPrincipalName: string;
  userDisplayName: string;
  appDisplayName: string;
  ipAddress: string;
  clientAppUsed: string;
  correlationId: string;
  deviceDetail: {
    displayName: string;
    operatingSystem: string;
    browser: string;
    isCompliant: boolean | null;
    trustType: string;
  };
  location: Location;
  status: { errorCode: number; failureReason: string; additionalDetails: string | null };
  conditionalAccessStatus: string;
  appliedConditionalAccessPolicies: AppliedPolicy[];
  riskState: string;
  riskDetail: string;
  riskLevelDuringSignIn: RiskLevel;
  riskLevelAggregated: RiskLevel;
  riskEventTypes_v2: string[];
}

/** Graph `conditionalAccessUsers`, as far as it is worded here. */
export interface PolicyUsers {
  includeUsers?: string[] | null;
  excludeUsers?: string[] | null;
  includeGroups?: string[] | null;
  excludeGroups?: string[] | null;
  includeRoles?: string[] | null;
  excludeRoles?: string[] | null;
  includeGuestsOrExternalUsers?: object | null;
  excludeGuestsOrExternalUsers?: object | null;
}

/** Graph `conditionalAccessConditionSet`, as far as it is worded here; the rest is shown as Graph has it. */
export interface PolicyConditions {
  users?: PolicyUsers | null;
  applications?: {
    includeApplications?: string[] | null;
    excludeApplications?: string[] | null;
    includeUserActions?: string[] | null;
  } | null;
  userRiskLevels?: string[] | null;
  signInRiskLevels?: string[] | null;
  clientAppTypes?: string[] | null;
  platforms?: { includePlatforms?: string[] | null; excludePlatforms?: string[] | null } | null;
  locations?: { includeLocations?: string[] | null; excludeLocations?: string[] | null } | null;
  devices?: object | null;
  authenticationFlows?: object | null;
}

/** Graph `conditionalAccessPolicyState`. */
export type PolicyState = 'enabled' | 'enabledForReportingButNotEnforced' | 'disabled';

/** Graph `conditionalAccessPolicy`. Source: https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy */
export interface Policy {
  id: string;
  displayName: string;
  state: PolicyState;
  conditions: PolicyConditions;
  grantControls: {
    operator?: string | null;
    builtInControls?: string[] | null;
    termsOfUse?: string[] | null;
    authenticationStrength?: { displayName?: string | null } | null;
  } | null;
  sessionControls: { signInFrequency?: { frequencyInterval?: string | null } | null } | null;
}

/** Graph `namedLocation`, either kind. Source: https://learn.microsoft.com/graph/api/resources/namedlocation */
export interface NamedLocation {
  '@odata.type': '#microsoft.graph.ipNamedLocation' | '#microsoft.graph.countryNamedLocation';
  id: string;
  displayName: string;
  isTrusted?: boolean;
  ipRanges?: { cidrAddress: string }[];
  countriesAndRegions?: string[];
}

/** Graph `userRegistrationDetails`. Source: https://learn.microsoft.com/graph/api/resources/userregistrationdetails */
export interface UserRegistration {
  id: string;
  userPrincipalName: string;
  userDisplayName: string;
  userType: string;
  isAdmin: boolean;
  isMfaRegistered: boolean;
  isMfaCapable: boolean;
  isPasswordlessCapable: boolean;
  isSsprCapable: boolean;
  methodsRegistered: string[];
  lastUpdatedDateTime: string;
}

/** ID Protection's MFA registration policy. Invented shape: Microsoft Graph has none. */
export interface RegistrationPolicy {
  isEnabled: boolean;
  excludeGroups: string[];
}

/** What on-premises and cloud tell each other of passwords. Invented shape: Microsoft Graph has none. */
export interface OnPremises {
  passwordWriteback: boolean;
  passwordChangeResetsRisk: boolean;
}
