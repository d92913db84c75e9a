import type {
  ConditionTrace,
  ControlTrace,
  SessionControlTrace,
} from '../../../src/api/contract.ts';
import type { ConditionalAccessPolicy } from '../../graph/index.ts';
import { conditionChecks } from './condition-checks.ts';
import { blocks } from './combine.ts';
import { describeCondition } from './describe-conditions.ts';
import type { Names } from './description.ts';
import { contextOf, type Requirement, requirementsOf } from './requirements.ts';
import { answerTo, type Session } from './session.ts';
import type { Directory, PolicyEvaluation, SignInConditions } from './types.ts';

/** Every configured condition of a policy against a sign-in, by the same checks that decide whether it applies. */
export const explainConditions = (
  { conditions }: ConditionalAccessPolicy,
  signIn: SignInConditions,
  directory: Directory,
  names: Names,
): ConditionTrace[] =>
  conditionChecks.flatMap(({ condition, check }) => {
    const description = describeCondition[condition]({ conditions, signIn, directory, names });
    if (description === null) return [];
    const { unmet, rules } = check(conditions, signIn, directory);
    const { isWide = false, ...terms } = description;
    return [
      {
        condition,
        isMet: unmet === null,
        isExcluded: unmet !== null && rules.includes('exclusionBeatsInclusion'),
        isNarrow: !isWide,
        ...terms,
      },
    ];
  });

/** Every grant control of a policy, and whether this sign-in has met it. `terms` names terms of use. */
export const explainControls = (
  evaluation: PolicyEvaluation,
  session: Session,
  directory: Directory,
  terms: (id: string) => string | null,
): ControlTrace[] => {
  const isAsked = evaluation.policyApplies;
  const nameOf = ({ control, strength, id }: Requirement): string | null => {
    if (strength) return strength.displayName;
    if (control === 'unknownFutureValue')
      return directory.unnamedControls?.[evaluation.policyId] ?? null;
    return id === null ? null : (terms(id) ?? id);
  };
  const own = requirementsOf(evaluation, contextOf([evaluation], directory)).map(
    (requirement): ControlTrace => {
      const { control, strength } = requirement;
      return {
        control: strength ? 'authenticationStrength' : control,
        name: nameOf(requirement),
        allowedCombinations: [...(strength?.allowedCombinations ?? [])],
        isMet: isAsked ? answerTo(requirement, session).isMet : null,
      };
    },
  );
  if (!blocks(evaluation)) return own;
  const isMet = isAsked ? false : null;
  return [{ control: 'block', name: null, allowedCombinations: [], isMet }, ...own];
};

const played: readonly string[] = ['signInFrequency.everyTime', 'persistentBrowser'];

const isPlayed = (control: string, setting: string): boolean =>
  played.includes(control) || played.includes(`${control}.${setting}`);

/** Every session control of a policy that is on. */
export const explainSessionControls = ({
  sessionControls,
}: ConditionalAccessPolicy): SessionControlTrace[] => {
  if (sessionControls === null) return [];
  const {
    applicationEnforcedRestrictions,
    cloudAppSecurity,
    persistentBrowser,
    signInFrequency,
    disableResilienceDefaults,
    continuousAccessEvaluation,
    secureSignInSession,
    globalSecureAccessFilteringProfile,
  } = sessionControls;
  const found: [string, string | null | undefined | false, (number | null)?][] = [
    [
      'signInFrequency',
      signInFrequency?.isEnabled &&
        (signInFrequency.frequencyInterval === 'everyTime' ? 'everyTime' : signInFrequency.type),
      signInFrequency?.value ?? null,
    ],
    ['authenticationType', signInFrequency?.isEnabled && signInFrequency.authenticationType],
    ['persistentBrowser', persistentBrowser?.isEnabled && persistentBrowser.mode],
    ['applicationEnforcedRestrictions', applicationEnforcedRestrictions?.isEnabled && 'on'],
    [
      'cloudAppSecurity',
      cloudAppSecurity?.isEnabled && (cloudAppSecurity.cloudAppSecurityType ?? 'on'),
    ],
    ['disableResilienceDefaults', disableResilienceDefaults && 'on'],
    ['continuousAccessEvaluation', continuousAccessEvaluation?.mode],
    ['secureSignInSession', secureSignInSession?.isEnabled && 'on'],
    ['globalSecureAccessFilteringProfile', globalSecureAccessFilteringProfile?.isEnabled && 'on'],
  ];
  return found.flatMap(([control, setting, value = null]) =>
    setting ? [{ control, setting, value, isPlayed: isPlayed(control, setting) }] : [],
  );
};
