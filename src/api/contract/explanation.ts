/**
 * A value that a policy names or a sign-in has, in Graph's words. `name` is what the directory calls it; without one,
 * its text is the message `term.<kind>.<value>`, or the value itself.
 */
export interface Term {
  kind:
    | 'user'
    | 'group'
    | 'role'
    | 'guests'
    | 'tenant'
    | 'workload'
    | 'application'
    | 'applicationFilter'
    | 'userAction'
    | 'authenticationContext'
    | 'platform'
    | 'device'
    | 'deviceFilter'
    | 'clientApp'
    | 'location'
    | 'address'
    | 'country'
    | 'riskLevel'
    | 'insiderRisk'
    | 'authenticationFlow';
  value: string;
  name: string | null;
}

/** A condition of Graph's `conditionalAccessConditionSet`, by its key there. */
export type ConditionName =
  | 'users'
  | 'applications'
  | 'userActions'
  | 'authenticationContexts'
  | 'platforms'
  | 'devices'
  | 'clientAppTypes'
  | 'locations'
  | 'signInRiskLevels'
  | 'userRiskLevels'
  | 'insiderRiskLevels'
  | 'authenticationFlows';

/** One configured condition of a policy: what the policy says, what the sign-in has, and whether the two match. */
export interface ConditionTrace {
  condition: ConditionName;
  isMet: boolean;
  /** The sign-in is among what is excluded. */
  isExcluded: boolean;
  /** It leaves out some sign-ins: it is no condition for everybody, everything or everywhere. */
  isNarrow: boolean;
  includes: Term[];
  excludes: Term[];
  has: Term[];
}

/** One grant control of a policy, by Graph's name. */
export interface ControlTrace {
  control: string;
  /** The authentication strength or the terms of use; null for controls that have no name of their own. */
  name: string | null;
  /** What an authentication strength takes, as Graph writes combinations; empty for other controls. */
  allowedCombinations: string[];
  /** Null where nobody is asked, for the policy does not apply. */
  isMet: boolean | null;
}

/** One session control of a policy, by Graph's name; its text is the message `sessionControl.<control>.<setting>`. */
export interface SessionControlTrace {
  control: string;
  setting: string;
  /** Days or hours; null where the setting has no number. */
  value: number | null;
  /** Whether it changes anything that is played here. */
  isPlayed: boolean;
}

/** What stopped a sign-in: policies with the conditions that made them apply, or a rule that no policy can lift. */
export interface DecidedBy {
  by: 'block' | 'control' | 'rule';
  policyIds: string[];
  /** The controls that cannot be met, by Graph's names. */
  controls: string[];
  /** Rules that stop by themselves; their sentences are the messages `rule.<id>`. */
  ruleIds: string[];
}
