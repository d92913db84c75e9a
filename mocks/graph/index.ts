export type { AuthenticationStrengthPolicy } from './authentication-strength.ts';
export { authenticationStrengthPolicySchema } from './authentication-strength.ts';
export type { ConditionalAccessConditionSet } from './conditional-access-conditions.ts';
export type {
  ConditionalAccessDevices,
  ConditionalAccessFilter,
} from './conditional-access-devices.ts';
export type {
  BuiltInControl,
  ConditionalAccessGrantControls,
} from './conditional-access-grant-controls.ts';
export type {
  ConditionalAccessPolicy,
  ConditionalAccessPolicyState,
} from './conditional-access-policy.ts';
export { conditionalAccessPolicySchema } from './conditional-access-policy.ts';
export type {
  ConditionalAccessSessionControls,
  SignInFrequencySessionControl,
} from './conditional-access-session-controls.ts';
export type {
  ConditionalAccessGuestsOrExternalUsers,
  ConditionalAccessUsers,
  GuestOrExternalUserType,
} from './conditional-access-users.ts';
export type { RiskDetail, RiskEventType, RiskLevel, RiskState } from './enums.ts';
export { riskDetails, riskEventTypes, riskLevels, riskStates } from './enums.ts';
export type { CountryNamedLocation, IpNamedLocation, NamedLocation } from './named-location.ts';
export { namedLocationSchema, parseNamedLocations } from './named-location.ts';
export type { Problem } from './parse-collection.ts';
export type { ParsedPolicies } from './parse-policies.ts';
export { parsePolicies } from './parse-policies.ts';
export type { RiskDetection, RiskyUser, RiskyUserHistoryItem, SignInLocation } from './risk.ts';
export type {
  AppliedConditionalAccessPolicy,
  AppliedConditionalAccessPolicyResult,
  DeviceDetail,
  ReportOnlyResult,
  SignIn,
} from './sign-in.ts';
export type { UserRegistrationDetails } from './user-registration-details.ts';
export type { PolicyNote, PolicyNoteCode } from './validate-policy.ts';
export { refusedOnWriting, validatePolicy } from './validate-policy.ts';
export type { WhatIfAnalysisReasons, WhatIfAnalysisResult } from './what-if.ts';
export { deviceInfoSchema, whatIfQuestionSchema, type WhatIfQuestion } from './what-if-question.ts';
