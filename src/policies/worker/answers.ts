import type { Scenario } from '../../../mocks/scenarios/scenario.ts';
import type { Answer, Askable, Question } from '../protocol.ts';
import { choices } from './choices.ts';
import { answerTo } from './rehearse/answer.ts';
import { leftOut, ordinaryPeople, ordinarySignIns } from './rehearse/defaults.ts';
import { framesOf } from './rehearse/frames.ts';
import { type Mentioned, mentionedIn } from './rehearse/mentioned.ts';
import type { Gathered } from './policy-set.ts';

export { readLink, shareOf } from './shared-link.ts';

const known = new WeakMap<Gathered, Mentioned>();

/** What a set mentions, found once. */
const mentionedBy = (gathered: Gathered): Mentioned => {
  const mentioned = known.get(gathered) ?? mentionedIn(gathered, gathered.namings);
  known.set(gathered, mentioned);
  return mentioned;
};

/** What can be asked of a set: what it mentions, and people and sign-ins made up from that. */
export const askableOf = (gathered: Gathered): Askable => {
  const mentioned = mentionedBy(gathered);
  return {
    mentioned,
    people: ordinaryPeople(mentioned),
    signIns: ordinarySignIns(mentioned),
    choices,
    leftOut: leftOut(mentioned),
  };
};

/** Answers a question: what somebody sees, and why. */
export const answerOf = async (gathered: Gathered, question: Question): Promise<Answer> => {
  const { scenario, trace, registration, unjudged, isComplete } = await answerTo(
    question,
    gathered,
    mentionedBy(gathered),
  );
  return {
    frames: framesOf(scenario),
    script: scenario.script,
    trace: { ...trace, revision: scenario.script.length },
    registration,
    unjudged,
    isComplete,
  };
};

/** A question as a scenario that can be rehearsed, with what an ordinary person does as its script. */
export const scenarioToRehearse = async (
  gathered: Gathered,
  { title, ...question }: Question & { title: string },
): Promise<Scenario> => {
  const { scenario } = await answerTo(question, gathered, mentionedBy(gathered));
  return { ...scenario, id: 'own', title };
};
