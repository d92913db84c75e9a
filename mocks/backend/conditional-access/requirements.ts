import type { AuthenticationStrengthPolicy } from '../../graph/index.ts';
import { asksEveryTime } from './policy-controls.ts';
import type { RuleId } from './rules.ts';
import { resolveStrength } from './strengths.ts';
import type { Directory, PolicyEvaluation } from './types.ts';

/**
 * What people can be asked for, in the order in which they are asked.
 * Source: Building a Conditional Access policy, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-policies
 */
export const controlOrder = [
  'mfa',
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'passwordChange',
  'riskRemediation',
  'termsOfUse',
  'customAuthenticationFactors',
  'unknownFutureValue',
] as const;

/**
 * A grant control, by Graph's name; an authentication strength is `mfa` with the strength named. Nobody can tell what
 * meets `unknownFutureValue`, which stands for a control that has no name here.
 */
export type DemandedControl = (typeof controlOrder)[number];

/** One control that one policy asks for. */
export type Requirement = {
  readonly control: DemandedControl;
  readonly strength: AuthenticationStrengthPolicy | null;
  /** The terms of use or the custom factor; null for the others. */
  readonly id: string | null;
  readonly everyTime: boolean;
  /** Another policy's strength stands in for this one. */
  readonly isReplaced: boolean;
  readonly rules: readonly RuleId[];
};

/** What the policies that apply together change in each other. */
export type Context = {
  readonly directory: Directory;
  /** Some policy asks for risk remediation, which then stands for password change too. */
  readonly remediates: boolean;
  /** Some policy on registering security info names a strength. */
  readonly hasRegistrationStrength: boolean;
};

const controlsOf = ({ policy }: PolicyEvaluation): readonly string[] =>
  policy.grantControls?.builtInControls ?? [];

const strengthOf = ({ policy }: PolicyEvaluation): AuthenticationStrengthPolicy | null =>
  policy.grantControls?.authenticationStrength ?? null;

const asksRemediation = (evaluation: PolicyEvaluation): boolean =>
  controlsOf(evaluation).includes('riskRemediation');

const targetsRegistration = ({ policy }: PolicyEvaluation): boolean =>
  policy.conditions.applications.includeUserActions.includes('urn:user:registersecurityinfo');

/** Looks at the policies that apply together, before each is asked for its requirements. */
export const contextOf = (
  evaluations: readonly PolicyEvaluation[],
  directory: Directory,
): Context => ({
  directory,
  remediates: evaluations.some(asksRemediation),
  hasRegistrationStrength: evaluations.some(
    (evaluation) => targetsRegistration(evaluation) && strengthOf(evaluation) !== null,
  ),
});

const mfaRequirement = (
  evaluation: PolicyEvaluation,
  { directory, hasRegistrationStrength }: Context,
): Partial<Requirement> | null => {
  const named = strengthOf(evaluation);
  if (named === null) return null;
  const { strength, known } = resolveStrength(named, directory);
  const isReplaced = hasRegistrationStrength && !targetsRegistration(evaluation);
  const rules: RuleId[] = known ? [] : ['unknownStrengthReadAsMfa'];
  if (isReplaced) rules.push('registrationStrengthPreferred');
  return { strength, isReplaced, rules };
};

const ownOrder = (control: DemandedControl): number => controlOrder.indexOf(control);

/** What one policy asks for, in the order of asking; `block` is not among it. */
export const requirementsOf = (evaluation: PolicyEvaluation, context: Context): Requirement[] => {
  const { grantControls } = evaluation.policy;
  if (grantControls === null) return [];
  const remediates = asksRemediation(evaluation);
  const everyTime = remediates || asksEveryTime(evaluation.policy);
  const make = (control: DemandedControl, part: Partial<Requirement> = {}): Requirement => ({
    control,
    strength: null,
    id: null,
    everyTime,
    isReplaced: false,
    rules: [],
    ...part,
  });
  const found: Requirement[] = [];
  for (const control of controlOrder) {
    if (controlsOf(evaluation).includes(control) && control !== 'riskRemediation') {
      const overruled = control === 'passwordChange' && context.remediates;
      found.push(
        overruled
          ? make('riskRemediation', { rules: ['riskRemediationOverPasswordChange'] })
          : make(control),
      );
    }
  }
  const mfa = mfaRequirement(evaluation, context);
  if (mfa !== null) found.push(make('mfa', mfa));
  if (remediates) {
    if (!found.some(({ control }) => control === 'mfa')) found.push(make('mfa'));
    found.push(make('riskRemediation', { rules: ['riskRemediationAsksMfaEveryTime'] }));
  }
  for (const id of grantControls.termsOfUse) found.push(make('termsOfUse', { id }));
  for (const id of grantControls.customAuthenticationFactors) {
    found.push(make('customAuthenticationFactors', { id }));
  }
  return found.toSorted((one, other) => ownOrder(one.control) - ownOrder(other.control));
};
