import type { ConditionalAccessPolicy } from './conditional-access-policy.ts';

/** Graph `whatIfAnalysisReasons`; `notSet` when the policy applies. Source: https://learn.microsoft.com/en-us/graph/api/resources/whatifanalysisresult */
export type WhatIfAnalysisReasons =
  | 'notSet'
  | 'notEnoughInformation'
  | 'invalidCondition'
  | 'users'
  | 'workloadIdentities'
  | 'application'
  | 'userActions'
  | 'authenticationContext'
  | 'devicePlatform'
  | 'devices'
  | 'clientApps'
  | 'location'
  | 'signInRisk'
  | 'emptyPolicy'
  | 'invalidPolicy'
  | 'policyNotEnabled'
  | 'userRisk'
  | 'time'
  | 'insiderRisk'
  | 'authenticationFlow'
  | 'unknownFutureValue';

/** Graph `whatIfAnalysisResult`: a policy and whether it applies. */
export type WhatIfAnalysisResult = ConditionalAccessPolicy & {
  readonly policyApplies: boolean;
  readonly analysisReasons: WhatIfAnalysisReasons;
};
