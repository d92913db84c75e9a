import { requirementsOf } from './requirements.ts';
import type { Context, DemandedControl, Requirement } from './requirements.ts';
import type { RuleId } from './rules.ts';
import { answerTo } from './session.ts';
import type { Session } from './session.ts';
import type { PolicyEvaluation } from './types.ts';

/** What one policy still asks for. */
export type PolicyNeeds = {
  readonly evaluation: PolicyEvaluation;
  readonly unmet: readonly Requirement[];
  readonly rules: readonly RuleId[];
};

/** These depend on the device or the application, or have no name; nobody can meet them by answering a page. */
const notInteractive: ReadonlySet<DemandedControl> = new Set([
  'compliantDevice',
  'domainJoinedDevice',
  'approvedApplication',
  'compliantApplication',
  'unknownFutureValue',
]);

const isUnnamed = ({ control }: Requirement): boolean => control === 'unknownFutureValue';

/** Whether a person can meet the control there and then, on a page. */
export const isInteractive = (control: DemandedControl): boolean => !notInteractive.has(control);

/**
 * What one policy still asks for: with AND every unmet control; with OR none once one is met, else the first
 * that the person can meet on a page, else the first.
 * Source: Conditional Access: Grant, https://learn.microsoft.com/en-us/entra/identity/conditional-access/concept-conditional-access-grant
 */
export const needsOf = (
  evaluation: PolicyEvaluation,
  session: Session,
  context: Context,
): PolicyNeeds => {
  const requirements = requirementsOf(evaluation, context);
  const answers = requirements.map((requirement) => answerTo(requirement, session));
  const unmet = requirements.filter((_, index) => answers[index]?.isMet === false);
  const combining: readonly RuleId[] = requirements.length > 1 ? ['controlsAndOr'] : [];
  if (evaluation.policy.grantControls?.operator !== 'OR') {
    const rules = [...requirements, ...answers].flatMap((item) => item.rules);
    return { evaluation, unmet, rules: [...combining, ...rules] };
  }
  const meeting = answers.findIndex(({ isMet }) => isMet);
  const chosen =
    meeting >= 0
      ? requirements[meeting]
      : (unmet.find(({ control }) => isInteractive(control)) ?? unmet[0]);
  if (chosen === undefined) return { evaluation, unmet: [], rules: [] };
  // What cannot be judged may be what somebody else would meet, so that it is said in any case.
  const unnamed: readonly RuleId[] = requirements.some(isUnnamed)
    ? ['unnamedControlCannotBeJudged']
    : [];
  const own = [...chosen.rules, ...(answers[requirements.indexOf(chosen)]?.rules ?? [])];
  const rules = [...own, ...unnamed];
  return { evaluation, unmet: meeting >= 0 ? [] : [chosen], rules: [...combining, ...rules] };
};
