import type { Certainty, Trace } from '../../src/api/contract.ts';
import type { Assessment } from './assess.ts';
import type { PolicyEvaluation } from './conditional-access/index.ts';
import { outlivingMfa } from './risk.ts';
import { ruleTrace, type RuleId } from './rules.ts';
import { systemRules } from './system/rules.ts';
import type { World } from './world.ts';
import type { Attempt } from './world/attempt.ts';

const order: Certainty[] = ['documented', 'derived', 'uncertain'];

/** Rules as the stage shows them, and how sure they are together. */
export const tracedRules = (ids: ReadonlySet<RuleId>): Pick<Trace, 'rules' | 'certainty'> => {
  const rules = [...ids].map(ruleTrace);
  const least = Math.max(0, ...rules.map(({ certainty }) => order.indexOf(certainty)));
  return { rules, certainty: order[least] ?? 'uncertain' };
};

/** Rules about risk that hold for what the attempt has come to. */
const riskRules = (attempt: Attempt, evaluations: Assessment['evaluations']): RuleId[] => {
  const { riskState, riskDetail, riskEventTypes } = attempt.signInRisk;
  if (riskDetail === 'userPassedMFADrivenByRiskBasedPolicy')
    return outlivingMfa(riskEventTypes).length > 0
      ? ['policyMfaRemediatesSignIn', 'tokenTheftWithPolicyMfa']
      : ['policyMfaRemediatesSignIn'];
  if (riskDetail === 'aiConfirmedSigninSafe') return ['ordinaryMfaDismissesSignIn'];
  if (riskState === 'atRisk' && attempt.mfa) return ['tokenTheftOutlivesMfa'];
  const matched = evaluations.some(
    ({ policy, policyApplies, state }) =>
      policyApplies && state === 'enabled' && policy.conditions.signInRiskLevels.length > 0,
  );
  return riskState === 'atRisk' && attempt.firstFactor && !matched
    ? ['riskWithoutPolicyStaysOpen']
    : [];
};

/** Whether this sign-in let an earlier, blocked one of the same person be assessed as safe. */
const dismissesEarlier = ({ signIns }: World, { personId }: Attempt, { requirement }: Assessment) =>
  requirement.kind === 'application' &&
  signIns.some(
    ({ attempt, outcome }) =>
      outcome === 'blocked' &&
      attempt.personId === personId &&
      attempt.signInRisk.riskDetail === 'aiConfirmedSigninSafe',
  );

/** Every rule that decided what an attempt has come to. `registration`: the policies on that action, as they judge. */
export const decidingRules = (
  world: World,
  attempt: Attempt,
  assessment: Assessment,
  registration: readonly PolicyEvaluation[],
): Set<RuleId> => {
  const judged = [...assessment.evaluations, ...registration];
  return new Set<RuleId>([
    ...assessment.rules,
    ...judged.filter((one) => one.policyApplies).flatMap((one) => one.rules),
    ...(attempt.mfa?.combination === 'fido2' && assessment.demand?.kind === 'demands'
      ? (['passkeyMeetsMfa'] as const)
      : []),
    ...riskRules(attempt, assessment.evaluations),
    ...(dismissesEarlier(world, attempt, assessment)
      ? (['familiarSignInDismissesRisk'] as const)
      : []),
    ...(attempt.passwordChanged ? (['passwordChangeRemediatesUser'] as const) : []),
    ...systemRules(world, attempt),
    ...(attempt.sessionsRevoked ? (['remediationRevokesAndAsksAgain'] as const) : []),
  ]);
};
