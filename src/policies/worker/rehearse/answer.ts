import type { UnjudgedPart } from '../../protocol.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import { type Case, type Imported, scenarioOf } from './cases.ts';
import type { RehearsedSignIn } from './sign-ins.ts';
import { unknownGroups } from './unknown-groups.ts';
import type { Mentioned } from './mentioned.ts';
import { walk, type Walked } from './walk.ts';

/** What somebody sees at a sign-in, what is known at its end, and how much of it cannot be known. */
export interface Answered extends Pick<Walked, 'shown' | 'trace' | 'registration' | 'sure'> {
  /** The sign-in as a scenario, with what an ordinary person does as its script. */
  readonly scenario: Scenario;
  /** Parts of policies that no rule can judge. */
  readonly unjudged: readonly UnjudgedPart[];
  /** False where an enabled policy has such a part: then the answer has a gap. */
  readonly isComplete: boolean;
}

/** What no rule can judge of some policies, and whether an answer about a sign-in under them is whole all the same. */
export const gapsOf = (
  imported: Imported,
  signIn: RehearsedSignIn,
): Pick<Answered, 'unjudged' | 'isComplete'> => {
  const groups = unknownGroups(imported, signIn);
  const parts = imported.policies.map(({ policy, unjudged }, at) => ({
    policy,
    unjudged: [...unjudged, ...(groups[at] ?? [])],
  }));
  return {
    unjudged: parts.flatMap(({ policy, unjudged }) =>
      unjudged.map((part) => ({ policy: policy.id, ...part })),
    ),
    isComplete: parts.every(
      ({ policy, unjudged }) => policy.state !== 'enabled' || unjudged.length === 0,
    ),
  };
};

/** Answers one case, by the product's own backend and journey. */
export const answerTo = async (
  asked: Case,
  imported: Imported,
  mentioned: Mentioned,
): Promise<Answered> => {
  const scenario = scenarioOf(asked, imported, mentioned);
  const { script, ...walked } = await walk(scenario);
  return {
    ...walked,
    scenario: { ...scenario, script: [...script] },
    ...gapsOf(imported, asked.signIn),
  };
};
