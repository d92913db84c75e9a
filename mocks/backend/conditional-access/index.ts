export { groupsOf, wellKnownGroups } from './application-groups.ts';
export { isTrustedAddress } from './check-location.ts';
export { undecidedGroups, userActionUrns } from './check-target.ts';
export { combine } from './combine.ts';
export type { BlockDemand, ControlsDemand, Demand, SessionDemand, UnmetControl } from './demand.ts';
export type { Names } from './description.ts';
export { compilePolicies, compileSides, type Side } from './compile.ts';
export { type FilterExpression, parseDeviceFilter } from './device-filter.ts';
export { deviceOf } from './device-of-info.ts';
export { describePolicy } from './describe-policy.ts';
export { evaluate } from './evaluate.ts';
export { explainConditions, explainControls, explainSessionControls } from './explain.ts';
export type { DemandedControl } from './requirements.ts';
export { controlOrder } from './requirements.ts';
export { appliedResult, reportOnlyResult } from './results.ts';
export type { Certainty, Rule, RuleId, RuleSource } from './rules.ts';
export { rules } from './rules.ts';
export type { Session } from './session.ts';
export { builtInStrengths, isMfaCombination, meetsStrength } from './strengths.ts';
export type {
  AnySignInConditions,
  Directory,
  DirectoryApplication,
  PolicyEvaluation,
  SignInClientAppType,
  SignInConditions,
  SignInDevice,
  SignInDevicePlatform,
  SignInTarget,
  SignInUser,
} from './types.ts';
export { shownNothing } from './session.ts';
