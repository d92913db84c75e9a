import type { Certainty, Source } from './certainty.ts';
import type {
  ConditionTrace,
  ControlTrace,
  DecidedBy,
  SessionControlTrace,
} from './explanation.ts';
import type { AttemptStatus } from './reply.ts';

/** One policy and what it meant for this sign-in. */
export interface PolicyTrace {
  id: string;
  displayName: string;
  state: 'enabled' | 'disabled' | 'enabledForReportingButNotEnforced';
  applies: boolean;
  /** Graph's `analysisReasons`: `notSet` when it applies, else the first unmet condition. */
  reason: string;
  /** Graph's result in the sign-in log, such as `success` or `reportOnlyInterrupted`. */
  result: string;
  /** Every configured condition, not only the first unmet one. */
  conditions: ConditionTrace[];
  /** Conditions that it has and no rule here knows, as they were written; they are taken to be met. */
  unjudgedConditions: string[];
  /** Grant controls; `OR` asks for one of them. */
  controls: ControlTrace[];
  operator: 'AND' | 'OR';
  sessionControls: SessionControlTrace[];
}

/** What a policy says, apart from any sign-in. */
export interface PolicyDescription extends Pick<
  PolicyTrace,
  'id' | 'displayName' | 'state' | 'operator' | 'sessionControls'
> {
  conditions: Pick<ConditionTrace, 'condition' | 'includes' | 'excludes'>[];
  controls: Pick<ControlTrace, 'control' | 'name' | 'allowedCombinations'>[];
}

/** Risk of the sign-in or the user in Graph's names. */
export interface RiskTrace {
  riskLevel: string;
  riskState: string;
  riskDetail: string;
}

/** A rule of the model that decided something. Its sentence is the message `rule.<id>`. */
export interface RuleTrace {
  id: string;
  certainty: Certainty;
  source: Source;
}

/** Why this screen came. */
export interface Trace {
  revision: number;
  status: AttemptStatus | null;
  conditionalAccessStatus: 'success' | 'failure' | 'notApplied';
  /** What stopped the sign-in; null while nothing has. */
  decidedBy: DecidedBy | null;
  /** Conditional Access looks at a sign-in only after its first factor. */
  firstFactorPassed: boolean;
  policies: PolicyTrace[];
  /** While somebody registers: the policies on that action, judged by it and not by the application. */
  registrationPolicies: PolicyTrace[];
  /** What the applying policies asked for, in order, and what met it (null while unmet). */
  asked: { control: string; policyIds: string[]; metBy: string | null }[];
  signInRisk: { before: RiskTrace; after: RiskTrace };
  userRisk: { before: RiskTrace; after: RiskTrace };
  riskEventTypes: string[];
  rules: RuleTrace[];
  /** As sure as the least sure rule. */
  certainty: Certainty;
}
