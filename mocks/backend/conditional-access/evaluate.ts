import type { ConditionalAccessPolicy, WhatIfAnalysisReasons } from '../../graph/index.ts';
import type { ConditionCheck } from './check.ts';
import { conditionChecks } from './condition-checks.ts';
import type { RuleId } from './rules.ts';
import { hasGrantControls, hasSessionControls } from './policy-controls.ts';
import type { AnySignInConditions, Directory, PolicyEvaluation } from './types.ts';

const applying = (
  policy: ConditionalAccessPolicy,
  signIn: AnySignInConditions,
  { unjudgedConditions }: Directory,
  met: readonly RuleId[],
): readonly RuleId[] => {
  if (policy.state !== 'enabledForReportingButNotEnforced')
    return unjudgedConditions?.[policy.id] ? [...met, 'unknownConditionTakenAsMet'] : met;
  const onAction =
    signIn.target.kind === 'userAction' &&
    policy.conditions.applications.includeUserActions.length > 0;
  return [
    ...met,
    'reportOnlyNotEnforced',
    ...(onAction ? ['reportOnlySkipsUserActions' as const] : []),
  ];
};

type Reason = { analysisReasons: WhatIfAnalysisReasons; rules: readonly RuleId[] };

/** Why a policy applies to no sign-in at all; null where it may. */
export const fixedReason = (policy: ConditionalAccessPolicy): Reason | null => {
  if (policy.state === 'disabled') {
    return { analysisReasons: 'policyNotEnabled', rules: ['disabledNotEvaluated'] };
  }
  return hasGrantControls(policy) || hasSessionControls(policy)
    ? null
    : { analysisReasons: 'emptyPolicy', rules: ['emptyPolicyDoesNothing'] };
};

/** Whether a policy applies by some checks of its conditions, in their order. */
export const reasonBy = (
  checks: readonly ConditionCheck[],
  policy: ConditionalAccessPolicy,
  signIn: AnySignInConditions,
  directory: Directory,
): Reason => {
  const { conditions } = policy;
  const met: RuleId[] = [];
  for (const [index, check] of checks.entries()) {
    const { unmet, rules } = check(conditions, signIn, directory);
    if (unmet === null) {
      met.push(...rules);
      continue;
    }
    // Only then does it matter which reason comes first.
    const another = checks.some(
      (later, at) => at > index && later(conditions, signIn, directory).unmet !== null,
    );
    const order: readonly RuleId[] = another ? ['firstUnmetConditionIsNamed'] : [];
    return { analysisReasons: unmet, rules: ['allConditionsMustMatch', ...rules, ...order] };
  }
  return { analysisReasons: 'notSet', rules: applying(policy, signIn, directory, met) };
};

const distinct = (rules: readonly RuleId[]): readonly RuleId[] =>
  rules.length < 2 ? rules : rules.filter((rule, index) => rules.indexOf(rule) === index);

/** A policy's evaluation, by the reason found for it. */
export const evaluationOf = (
  policy: ConditionalAccessPolicy,
  { analysisReasons, rules }: Reason,
): PolicyEvaluation => ({
  policyId: policy.id,
  displayName: policy.displayName,
  state: policy.state,
  policyApplies: analysisReasons === 'notSet',
  analysisReasons,
  policy,
  rules: distinct(rules),
});

const everyCheck = conditionChecks.map(({ check }) => check);

/**
 * Whether each policy applies to a sign-in, in the order given; also disabled and report-only ones. Pure.
 * Source: What If evaluation, https://learn.microsoft.com/en-us/graph/api/conditionalaccessroot-evaluate
 */
export const evaluate = (
  policies: readonly ConditionalAccessPolicy[],
  signIn: AnySignInConditions,
  directory: Directory,
): PolicyEvaluation[] =>
  policies.map((policy) =>
    evaluationOf(policy, fixedReason(policy) ?? reasonBy(everyCheck, policy, signIn, directory)),
  );
