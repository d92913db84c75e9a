import type { Scenario } from '../../../mocks/scenarios/scenario.ts';
import type { PolicyTrace } from '../../api/contract.ts';
import type { Answer, Askable, Question } from '../protocol.ts';
import { choices } from './choices.ts';
import { answerTo, gapsOf } from './rehearse/answer.ts';
import { leftOut, ordinaryPeople, ordinarySignIns } from './rehearse/defaults.ts';
import { framesOf } from './rehearse/frames.ts';
import { type Mentioned, mentionedIn } from './rehearse/mentioned.ts';
import { relevantOf } from './rehearse/relevant.ts';
import type { Gathered } from './policy-set.ts';
import { withWritten } from './written-controls.ts';

const known = new WeakMap<Gathered, Mentioned>();

/** What a set mentions, found once. */
const mentionedBy = (gathered: Gathered): Mentioned => {
  const mentioned = known.get(gathered) ?? mentionedIn(gathered, gathered.namings);
  known.set(gathered, mentioned);
  return mentioned;
};

/** A set with all that it had before it was changed, where something was. */
const withBefore = (after: Gathered, before: Gathered): Gathered =>
  before === after
    ? after
    : {
        ...after,
        policies: [...before.policies, ...after.policies],
        names: [...before.names, ...after.names],
        ids: [...before.ids, ...after.ids],
      };

/**
 * What can be asked of a set: what it mentions, and people and sign-ins made up from that. They are also made up from
 * what it was before it was changed, so that what a change does away with is still asked about.
 */
export const askableOf = (gathered: Gathered, before = gathered): Askable => {
  const mentioned = mentionedBy(withBefore(gathered, before));
  return {
    mentioned,
    people: ordinaryPeople(mentioned),
    signIns: ordinarySignIns(mentioned),
    choices,
    leftOut: leftOut(mentioned),
  };
};

/** More policies than any tenant has: of such a set only those are played that may come to apply. */
export const manyPolicies = 1000;

const playedOf = (gathered: Gathered, question: Question): Gathered =>
  gathered.policies.length > manyPolicies
    ? relevantOf(question, gathered, mentionedBy(gathered))
    : gathered;

/** Judgements with what the files wrote for controls that no rule knows. */
const withWrittenControls =
  ({ policies: all }: Gathered) =>
  (traces: readonly PolicyTrace[]): PolicyTrace[] => {
    const parts = new Map(
      all.flatMap(({ policy, unjudged }) =>
        unjudged.length > 0 ? [[policy.id, unjudged] as const] : [],
      ),
    );
    return traces.map((trace) => ({
      ...trace,
      controls: withWritten(trace.controls, parts.get(trace.id) ?? []),
    }));
  };

/** Answers a question: what somebody sees, and why. */
export const answerOf = async (gathered: Gathered, question: Question): Promise<Answer> => {
  const played = playedOf(gathered, question);
  const found = await answerTo(question, played, mentionedBy(gathered));
  const { scenario, trace, registration } = found;
  const written = withWrittenControls(gathered);
  const gaps = gapsOf(gathered);
  const said = question.signIn.networkLocationDetails.flatMap(({ networkNames }) => networkNames);
  const placesUnknown = mentionedBy(gathered)
    .locations.filter(({ id, location }) => location === null && !said.includes(id))
    .map(({ id, displayName }) => displayName ?? id);
  return {
    frames: framesOf(scenario),
    script: scenario.script,
    trace: {
      ...trace,
      policies: written(trace.policies),
      revision: scenario.script.length,
    },
    registration: written(registration),
    notPlayed: gathered.policies.length - played.policies.length,
    unjudged: gaps.unjudged,
    placesUnknown,
    isComplete: gaps.isComplete && placesUnknown.length === 0,
  };
};

/** A question as a scenario that can be rehearsed, with what an ordinary person does as its script. */
export const scenarioToRehearse = async (
  gathered: Gathered,
  { title, ...question }: Question & { title: string },
): Promise<Scenario> => {
  const { scenario } = await answerTo(
    question,
    playedOf(gathered, question),
    mentionedBy(gathered),
  );
  return { ...scenario, id: 'own', title };
};
