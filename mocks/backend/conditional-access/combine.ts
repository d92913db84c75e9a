import type { BlockDemand, ControlsDemand, Demand, SessionDemand } from './demand.ts';
import { mergeNeeds } from './merge-needs.ts';
import { asksEveryTime, hasGrantControls } from './policy-controls.ts';
import { needsOf } from './policy-needs.ts';
import { contextOf } from './requirements.ts';
import type { RuleId } from './rules.ts';
import { isLegacyClient } from './session.ts';
import type { Session } from './session.ts';
import type { Directory, PolicyEvaluation } from './types.ts';

/** Whether a policy blocks, whatever else it asks for. */
export const blocks = ({ policy }: PolicyEvaluation): boolean =>
  policy.grantControls?.builtInControls.includes('block') ?? false;

const causeOf = (by: readonly PolicyEvaluation[]): BlockDemand['cause'] => {
  if (by.some(({ policy }) => policy.conditions.userRiskLevels.length > 0)) return 'userRisk';
  if (by.some(({ policy }) => policy.conditions.signInRiskLevels.length > 0)) return 'signInRisk';
  return 'other';
};

const blockBy = (by: readonly PolicyEvaluation[]): BlockDemand => {
  const cause = causeOf(by);
  const rules: RuleId[] = ['blockWins'];
  if (cause !== 'other') rules.push('blockCauseIsTheRiskCondition');
  return { kind: 'block', by, cause, rules };
};

const sessionDemandOf = (
  policies: readonly PolicyEvaluation[],
): { sessionControls: SessionDemand; rules: readonly RuleId[] } => {
  const modes = policies.flatMap(({ policy }) => {
    const browser = policy.sessionControls?.persistentBrowser;
    return browser?.isEnabled && browser.mode !== null ? [browser.mode] : [];
  });
  const [never, always] = [modes.includes('never'), modes.includes('always')];
  return {
    sessionControls: {
      persistentBrowser: never ? 'never' : always ? 'always' : null,
      signInFrequencyEveryTime: policies.some(({ policy }) => asksEveryTime(policy)),
    },
    rules: never && always ? ['neverPersistentBeatsAlways'] : [],
  };
};

const demandsOf = (
  policies: readonly PolicyEvaluation[],
  session: Session,
  directory: Directory,
): ControlsDemand => {
  const context = contextOf(policies, directory);
  const needs = policies.map((evaluation) => needsOf(evaluation, session, context));
  const unmet = mergeNeeds(needs);
  const { sessionControls, rules: sessionRules } = sessionDemandOf(policies);
  const rules = new Set(needs.flatMap((need) => need.rules));
  if (policies.filter(({ policy }) => hasGrantControls(policy)).length > 1) {
    rules.add('allPoliciesMustBeMet');
  }
  if (unmet.length > 1) rules.add('promptOrder');
  if (unmet.some((entry) => entry.control === 'mfa' && entry.strengths.length > 1)) {
    rules.add('allStrengthsMustBeMet');
  }
  for (const rule of sessionRules) rules.add(rule);
  return { kind: 'demands', unmet, policies, sessionControls, rules: [...rules] };
};

/**
 * What all applying enabled policies ask for together, given what the sign-in has already shown. Pure.
 * Source: Building a Conditional Access policy, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-policies
 */
export const combine = (
  evaluations: readonly PolicyEvaluation[],
  session: Session,
  directory: Directory,
): Demand => {
  const policies = evaluations.filter(
    ({ policyApplies, state }) => policyApplies && state === 'enabled',
  );
  const blocking = policies.filter(blocks);
  if (blocking.length > 0) return blockBy(blocking);
  const asking = policies.filter(({ policy }) => hasGrantControls(policy));
  if (isLegacyClient(session) && asking.length > 0) {
    return {
      kind: 'block',
      by: asking,
      cause: 'other',
      rules: ['legacyClientsCannotMeetControls'],
    };
  }
  return demandsOf(policies, session, directory);
};
