import type { ConditionalAccessPolicy, WhatIfAnalysisReasons } from '../../graph/index.ts';
import type { RuleId } from './rules.ts';
import type { AnySignInConditions, Directory } from './types.ts';

/** The answer of one condition: met, or the reason why not; with the rules that decided it. */
export type Check = {
  readonly unmet: WhatIfAnalysisReasons | null;
  readonly rules: readonly RuleId[];
};

/** One condition of a policy, checked against a sign-in. Pure. */
export type ConditionCheck = (
  conditions: ConditionalAccessPolicy['conditions'],
  signIn: AnySignInConditions,
  directory: Directory,
) => Check;

/** The condition is met (or not configured). */
export const met = (...rules: readonly RuleId[]): Check => ({ unmet: null, rules });

/** The condition is not met, for this reason. */
export const unmet = (reason: WhatIfAnalysisReasons, ...rules: readonly RuleId[]): Check => ({
  unmet: reason,
  rules,
});

/** The members of a Graph flags value; null and empty have none. */
export const flagsOf = (value: string | null): readonly string[] =>
  value === null ? [] : value.split(',').filter((member) => member !== '');
