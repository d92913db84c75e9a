import type { PolicyImport } from '../../mocks/graph/import/index.ts';
import type { PolicyTrace } from '../../src/api/contract.ts';
import { answerTo as answered } from '../../src/policies/worker/rehearse/answer.ts';
import type { Case } from '../../src/policies/worker/rehearse/cases.ts';
import type { Mentioned } from '../../src/policies/worker/rehearse/mentioned.ts';
import { verdictOf } from '../../src/why/verdict.ts';
import { known, say } from './say.ts';

const sentenceOf = (family: 'reason' | 'rule', id: string): string => known(family, id) ?? id;

/** What somebody would see, what it comes to and why, and how sure that is, in sentences. */
export const answerTo = async (asked: Case, imported: PolicyImport, mentioned: Mentioned) => {
  const found = await answered(asked, imported, mentioned);
  const { shown, trace, registration, unjudged, isComplete } = found;
  const { status, certainty } = trace;
  const verdict = verdictOf(trace);
  const errorCode = status?.errorCode ?? 0;
  const judgement = ({ id, displayName, state, applies, reason, result }: PolicyTrace) => ({
    id,
    displayName,
    state,
    applies,
    reason,
    sentence: sentenceOf('reason', reason),
    result,
    unjudged: unjudged
      .filter(({ policy }) => policy === id)
      .map(({ path, value }) => ({ path, value })),
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
    isComplete,
  };
};

/** The answer about one case, as data. */
export type Answer = Awaited<ReturnType<typeof answerTo>>;
