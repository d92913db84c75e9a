import type { ConditionalAccessPolicy, WhatIfAnalysisReasons } from '../../graph/index.ts';
import { conditionChecks } from './condition-checks.ts';
import type { RuleId } from './rules.ts';
import { hasGrantControls, hasSessionControls } from './policy-controls.ts';
import type { AnySignInConditions, Directory, PolicyEvaluation } from './types.ts';

const applying = (
  policy: ConditionalAccessPolicy,
  signIn: AnySignInConditions,
  met: readonly RuleId[],
): readonly RuleId[] => {
  if (policy.state !== 'enabledForReportingButNotEnforced') return met;
  const onAction =
    signIn.target.kind === 'userAction' &&
    policy.conditions.applications.includeUserActions.length > 0;
  return [
    ...met,
    'reportOnlyNotEnforced',
    ...(onAction ? ['reportOnlySkipsUserActions' as const] : []),
  ];
};

const reasonFor = (
  policy: ConditionalAccessPolicy,
  signIn: AnySignInConditions,
  directory: Directory,
): { analysisReasons: WhatIfAnalysisReasons; rules: readonly RuleId[] } => {
  if (policy.state === 'disabled') {
    return { analysisReasons: 'policyNotEnabled', rules: ['disabledNotEvaluated'] };
  }
  if (!hasGrantControls(policy) && !hasSessionControls(policy)) {
    return { analysisReasons: 'emptyPolicy', rules: ['emptyPolicyDoesNothing'] };
  }
  const met: RuleId[] = [];
  for (const [index, { check }] of conditionChecks.entries()) {
    const { unmet, rules } = check(policy.conditions, signIn, directory);
    if (unmet === null) {
      met.push(...rules);
      continue;
    }
    // Only then does it matter which reason comes first.
    const another = conditionChecks
      .slice(index + 1)
      .some((later) => later.check(policy.conditions, signIn, directory).unmet !== null);
    const order: readonly RuleId[] = another ? ['firstUnmetConditionIsNamed'] : [];
    return { analysisReasons: unmet, rules: ['allConditionsMustMatch', ...rules, ...order] };
  }
  return { analysisReasons: 'notSet', rules: applying(policy, signIn, met) };
};

/**
 * Whether each policy applies to a sign-in, in the order given; also disabled and report-only ones. Pure.
 * Source: What If evaluation, https://learn.microsoft.com/en-us/graph/api/conditionalaccessroot-evaluate
 */
export const evaluate = (
  policies: readonly ConditionalAccessPolicy[],
  signIn: AnySignInConditions,
  directory: Directory,
): PolicyEvaluation[] =>
  policies.map((policy) => {
    const { analysisReasons, rules } = reasonFor(policy, signIn, directory);
    return {
      policyId: policy.id,
      displayName: policy.displayName,
      state: policy.state,
      policyApplies: analysisReasons === 'notSet',
      analysisReasons,
      policy,
      rules: [...new Set(rules)],
    };
  });
