import type { PolicyImport } from '../../mocks/graph/import/index.ts';
import type { PolicyTrace } from '../../src/api/contract.ts';
import { verdictOf } from '../../src/why/verdict.ts';
import { type Case, scenarioOf } from './cases.ts';
import type { Mentioned } from './mentioned.ts';
import { known, say } from './say.ts';
import { walk } from './walk.ts';

const sentenceOf = (family: 'reason' | 'rule', id: string): string => known(family, id) ?? id;

/** What somebody would see, what it comes to and why, and how sure that is. */
export const answerTo = async (asked: Case, imported: PolicyImport, mentioned: Mentioned) => {
  const { shown, trace, registration } = await walk(scenarioOf(asked, imported, mentioned));
  const { status, certainty } = trace;
  const verdict = verdictOf(trace);
  const errorCode = status?.errorCode ?? 0;
  const unjudgedOf = (id: string) =>
    imported.policies.find(({ policy }) => policy.id === id)?.unjudged ?? [];
  const judgement = ({ id, displayName, state, applies, reason, result }: PolicyTrace) => ({
    id,
    displayName,
    state,
    applies,
    reason,
    sentence: sentenceOf('reason', reason),
    result,
    unjudged: unjudgedOf(id),
  });
  return {
    person: asked.person.userPrincipalName,
    displayName: asked.person.displayName ?? asked.person.userPrincipalName,
    signIn: asked.signIn.name,
    outcome: status?.outcome ?? ('interrupted' as const),
    errorCode,
    errorName: errorCode === 0 ? null : known('errorCode', String(errorCode)),
    verdict: verdict === null ? null : say(verdict),
    screens: shown,
    policies: trace.policies.map(judgement),
    /** How the policies on registering security info judge, where that is a part of it. */
    registrationPolicies: registration.map(judgement),
    certainty,
    rules: trace.rules.map(({ id, certainty: sure, source }) => ({
      id,
      sentence: sentenceOf('rule', id),
      certainty: sure,
      source,
    })),
    /** False where an enabled policy has a part that no rule can judge: then the answer has a gap. */
    isComplete: imported.policies.every(
      ({ policy, unjudged }) => policy.state !== 'enabled' || unjudged.length === 0,
    ),
  };
};

/** The answer about one case, as data. */
export type Answer = Awaited<ReturnType<typeof answerTo>>;
