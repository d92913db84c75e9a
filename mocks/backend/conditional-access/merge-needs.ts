import type { UnmetControl } from './demand.ts';
import type { PolicyNeeds } from './policy-needs.ts';
import { controlOrder } from './requirements.ts';
import type { Requirement } from './requirements.ts';
import type { PolicyEvaluation } from './types.ts';

type Need = { readonly evaluation: PolicyEvaluation; readonly requirement: Requirement };

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];

const strengthsOf = (needs: readonly Need[]) => {
  const byId = new Map(
    needs.flatMap(({ requirement: { strength } }) => (strength ? [[strength.id, strength]] : [])),
  );
  return [...byId.values()];
};

const idsOf = (needs: readonly Need[]): string[] =>
  distinct(needs.flatMap(({ requirement: { id } }) => (id === null ? [] : [id])));

const toUnmet = (control: UnmetControl['control'], needs: readonly Need[]): UnmetControl => {
  const conditions = needs.map(({ evaluation }) => evaluation.policy.conditions);
  const signInRiskDriven = conditions.some(({ signInRiskLevels }) => signInRiskLevels.length > 0);
  const userRiskDriven = conditions.some(({ userRiskLevels }) => userRiskLevels.length > 0);
  const shared = {
    policyIds: distinct(needs.map(({ evaluation }) => evaluation.policyId)),
    everyTime: needs.some(({ requirement }) => requirement.everyTime),
    riskDriven: signInRiskDriven || userRiskDriven,
    signInRiskDriven,
    userRiskDriven,
  };
  switch (control) {
    case 'mfa':
      return { control, ...shared, strengths: strengthsOf(needs) };
    case 'termsOfUse':
      return { control, ...shared, termsOfUse: idsOf(needs) };
    case 'customAuthenticationFactors':
      return { control, ...shared, customAuthenticationFactors: idsOf(needs) };
    default:
      return { control, ...shared };
  }
};

/** Puts the needs of several policies together: one entry per control, in the order of asking. */
export const mergeNeeds = (all: readonly PolicyNeeds[]): UnmetControl[] => {
  const needs = all.flatMap(({ evaluation, unmet }) =>
    unmet.map((requirement) => ({ evaluation, requirement })),
  );
  return controlOrder.flatMap((control) => {
    const own = needs.filter(({ requirement }) => requirement.control === control);
    return own.length === 0 ? [] : [toUnmet(control, own)];
  });
};
