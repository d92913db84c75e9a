import type { ConditionalAccessPolicy } from './conditional-access-policy.ts';
import type { Problem } from './parse-collection.ts';

/** Which write rule a policy breaks; a message catalogue may have its own sentence for each. */
export type PolicyNoteCode =
  | 'passwordChangeNeedsMfa'
  | 'riskRemediationNeedsStrength'
  | 'passwordChangeWithRiskRemediation'
  | 'remediationNeedsUserRisk'
  | 'remediationNeedsAllResources'
  | 'remediationWithOtherConditions'
  | 'remediationWithOtherControls'
  | 'mfaWithStrength'
  | 'bothRisksInOnePolicy'
  | 'controlNotNamed'
  | 'blockWithOtherControls'
  | 'policyNamesNobody'
  | 'policyNamesNothing'
  | 'policyWithoutControls';

/** A rule that the service would hold against the policy when it is written. Not a refusal. */
export type PolicyNote = Problem & { readonly code: PolicyNoteCode };

type Rule = PolicyNote & { readonly isBroken: (policy: ConditionalAccessPolicy) => boolean };

const has = (policy: ConditionalAccessPolicy, control: string): boolean =>
  policy.grantControls?.builtInControls.some((value) => value === control) ?? false;

const remediates = (policy: ConditionalAccessPolicy): boolean =>
  has(policy, 'passwordChange') || has(policy, 'riskRemediation');

const isAnd = (policy: ConditionalAccessPolicy): boolean =>
  policy.grantControls?.operator === 'AND';

const hasOtherConditions = ({ conditions }: ConditionalAccessPolicy): boolean =>
  conditions.signInRiskLevels.length > 0 ||
  conditions.servicePrincipalRiskLevels.length > 0 ||
  conditions.clientAppTypes.some((type) => type !== 'all') ||
  conditions.insiderRiskLevels !== null ||
  conditions.platforms !== null ||
  conditions.locations !== null ||
  (conditions.devices?.deviceFilter ?? null) !== null ||
  conditions.authenticationFlows !== null;

const hasOtherControls = ({ grantControls }: ConditionalAccessPolicy): boolean =>
  grantControls !== null &&
  (grantControls.termsOfUse.length > 0 ||
    grantControls.customAuthenticationFactors.length > 0 ||
    grantControls.builtInControls.some(
      (control) => !['mfa', 'passwordChange', 'riskRemediation'].includes(control),
    ));

const controls = 'grantControls.builtInControls';

/**
 * Source of the rules on passwordChange and riskRemediation: conditionalAccessGrantControls resource type,
 * https://learn.microsoft.com/en-us/graph/api/resources/conditionalaccessgrantcontrols
 */
const rules: readonly Rule[] = [
  {
    code: 'passwordChangeNeedsMfa',
    path: controls,
    message: 'passwordChange must come with mfa and the operator AND.',
    isBroken: (policy) => has(policy, 'passwordChange') && !(has(policy, 'mfa') && isAnd(policy)),
  },
  {
    code: 'riskRemediationNeedsStrength',
    path: controls,
    message: 'riskRemediation must come with authenticationStrength and the operator AND.',
    isBroken: (policy) =>
      has(policy, 'riskRemediation') &&
      !(policy.grantControls?.authenticationStrength && isAnd(policy)),
  },
  {
    code: 'passwordChangeWithRiskRemediation',
    path: controls,
    message: 'passwordChange and riskRemediation cannot be in one policy.',
    isBroken: (policy) => has(policy, 'passwordChange') && has(policy, 'riskRemediation'),
  },
  {
    code: 'remediationNeedsUserRisk',
    path: 'conditions.userRiskLevels',
    message: 'passwordChange and riskRemediation need a user risk level.',
    isBroken: (policy) => remediates(policy) && policy.conditions.userRiskLevels.length === 0,
  },
  {
    code: 'remediationNeedsAllResources',
    path: 'conditions.applications',
    message: 'passwordChange and riskRemediation need all resources and no exclusions.',
    isBroken: (policy) =>
      remediates(policy) &&
      (!policy.conditions.applications.includeApplications.includes('All') ||
        policy.conditions.applications.excludeApplications.length > 0),
  },
  {
    code: 'remediationWithOtherConditions',
    path: 'conditions',
    message:
      'passwordChange and riskRemediation allow no condition but users, resources and user risk.',
    isBroken: (policy) => remediates(policy) && hasOtherConditions(policy),
  },
  {
    code: 'remediationWithOtherControls',
    path: 'grantControls',
    message: 'passwordChange and riskRemediation cannot be combined with other controls.',
    isBroken: (policy) => remediates(policy) && hasOtherControls(policy),
  },
  {
    // Overview of Microsoft Entra authentication strength, https://learn.microsoft.com/en-us/entra/identity/authentication/concept-authentication-strengths
    code: 'mfaWithStrength',
    path: 'grantControls',
    message: 'mfa and authenticationStrength cannot be in one policy.',
    isBroken: (policy) =>
      has(policy, 'mfa') && (policy.grantControls?.authenticationStrength ?? null) !== null,
  },
  {
    // Configure and enable risk policies, https://learn.microsoft.com/en-us/entra/id-protection/howto-identity-protection-configure-risk-policies
    code: 'bothRisksInOnePolicy',
    path: 'conditions',
    message: 'User risk and sign-in risk in one policy must both match; two policies are advised.',
    isBroken: ({ conditions }) =>
      conditions.userRiskLevels.length > 0 && conditions.signInRiskLevels.length > 0,
  },
  {
    code: 'controlNotNamed',
    path: controls,
    message:
      'A newer control is not named in this export; export again with the header "Prefer: include-unknown-enum-members".',
    isBroken: (policy) => has(policy, 'unknownFutureValue'),
  },
];

/** What is advised against, and yet written. */
const advice: readonly PolicyNoteCode[] = ['bothRisksInOnePolicy'];

/** Without these a policy is no policy. An export has them; only who writes one can leave them out. */
const whole: readonly Rule[] = [
  {
    code: 'blockWithOtherControls',
    path: controls,
    message: 'block cannot be combined with other controls.',
    isBroken: ({ grantControls }) =>
      (grantControls?.builtInControls.includes('block') ?? false) &&
      (grantControls?.builtInControls.length !== 1 ||
        grantControls.authenticationStrength !== null ||
        grantControls.termsOfUse.length > 0),
  },
  {
    code: 'policyNamesNobody',
    path: 'conditions.users',
    message: 'The policy includes no user, group, role or guest.',
    isBroken: ({ conditions: { users, clientApplications } }) =>
      clientApplications === null &&
      users.includeGuestsOrExternalUsers === null &&
      [...users.includeUsers, ...users.includeGroups, ...users.includeRoles].length === 0,
  },
  {
    code: 'policyNamesNothing',
    path: 'conditions.applications',
    message: 'The policy includes no resource, user action or authentication context.',
    isBroken: ({ conditions: { applications } }) =>
      applications.applicationFilter === null &&
      [
        ...applications.includeApplications,
        ...applications.includeUserActions,
        ...applications.includeAuthenticationContextClassReferences,
      ].length === 0,
  },
  {
    code: 'policyWithoutControls',
    path: 'grantControls',
    message: 'The policy has neither a grant control nor a session control.',
    isBroken: (policy) =>
      policy.sessionControls === null &&
      (policy.grantControls?.builtInControls.length ?? 0) === 0 &&
      !policy.grantControls?.authenticationStrength &&
      (policy.grantControls?.termsOfUse.length ?? 0) === 0 &&
      (policy.grantControls?.customAuthenticationFactors.length ?? 0) === 0,
  },
];

/** The first rule for which the service would refuse to write a policy; null if it would take it. */
export const refusedOnWriting = (policy: ConditionalAccessPolicy): PolicyNote | null => {
  const broken = [...rules, ...whole].find(
    (rule) => !advice.includes(rule.code) && rule.isBroken(policy),
  );
  return broken ? { code: broken.code, path: broken.path, message: broken.message } : null;
};

/** Every write rule that a policy breaks, those included that an export of a tenant cannot break. */
export const objectionsTo = (
  policy: ConditionalAccessPolicy,
): { readonly code: PolicyNoteCode; readonly path: string; readonly isAdvice: boolean }[] =>
  [...rules, ...whole]
    .filter((rule) => rule.isBroken(policy))
    .map(({ code, path }) => ({ code, path, isAdvice: advice.includes(code) }));

/** The write rules that a policy breaks, as notes; such a policy is still evaluated. */
export const validatePolicy = (policy: ConditionalAccessPolicy): PolicyNote[] =>
  rules
    .filter((rule) => rule.isBroken(policy))
    .map(({ code, path, message }) => ({ code, path, message }));
