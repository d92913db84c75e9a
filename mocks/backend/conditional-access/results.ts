import type { AppliedConditionalAccessPolicyResult, ReportOnlyResult } from '../../graph/index.ts';
import { blocks } from './combine.ts';
import { hasGrantControls } from './policy-controls.ts';
import { isInteractive, needsOf } from './policy-needs.ts';
import { contextOf } from './requirements.ts';
import { isLegacyClient } from './session.ts';
import type { Session } from './session.ts';
import type { Directory, PolicyEvaluation } from './types.ts';

type Standing = 'blocked' | 'met' | 'needsThePerson' | 'needsSomethingElse';

const standingOf = (
  evaluation: PolicyEvaluation,
  session: Session,
  directory: Directory,
): Standing => {
  if (blocks(evaluation)) return 'blocked';
  if (isLegacyClient(session) && hasGrantControls(evaluation.policy)) return 'blocked';
  const { unmet } = needsOf(evaluation, session, contextOf([evaluation], directory));
  if (unmet.length === 0) return 'met';
  return unmet.every(({ control }) => isInteractive(control))
    ? 'needsThePerson'
    : 'needsSomethingElse';
};

/**
 * What a report-only policy would have done, given what the sign-in has shown. A policy on a user action is
 * not evaluated in report-only mode.
 * Source: What is Conditional Access report-only mode?, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-report-only
 */
export const reportOnlyResult = (
  evaluation: PolicyEvaluation,
  session: Session,
  directory: Directory,
): ReportOnlyResult => {
  const onAction = evaluation.policy.conditions.applications.includeUserActions.length > 0;
  if (!evaluation.policyApplies || onAction) return 'reportOnlyNotApplied';
  const standing = standingOf(evaluation, session, directory);
  if (standing === 'met') return 'reportOnlySuccess';
  return standing === 'needsThePerson' ? 'reportOnlyInterrupted' : 'reportOnlyFailure';
};

/**
 * The result of one policy in the sign-in log, given what the sign-in has shown by then.
 * Source: appliedConditionalAccessPolicy resource type, https://learn.microsoft.com/en-us/graph/api/resources/appliedconditionalaccesspolicy
 */
export const appliedResult = (
  evaluation: PolicyEvaluation,
  session: Session,
  directory: Directory,
): AppliedConditionalAccessPolicyResult => {
  if (evaluation.state === 'disabled') return 'notEnabled';
  if (evaluation.state === 'enabledForReportingButNotEnforced') {
    return reportOnlyResult(evaluation, session, directory);
  }
  if (!evaluation.policyApplies) return 'notApplied';
  return standingOf(evaluation, session, directory) === 'met' ? 'success' : 'failure';
};
