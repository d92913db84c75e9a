import type { Scenario } from '../../../mocks/scenarios/scenario.ts';
import type { Answer, ToRehearse } from '../answer-protocol.ts';
import type { Askable, Question } from '../protocol.ts';
import { enabled } from './changes.ts';
import { choices } from './choices.ts';
import { answerTo, gapsOf } from './rehearse/answer.ts';
import { framesOf } from './rehearse/frames.ts';
import { madeUpFrom } from './rehearse/made-up.ts';
import { type Mentioned, mentionedIn } from './rehearse/mentioned.ts';
import { relevantOf } from './rehearse/relevant.ts';
import type { Gathered } from './policy-set.ts';

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
  const both = withBefore(gathered, before);
  const mentioned = mentionedBy(both);
  return { mentioned, choices, ...madeUpFrom(both, mentioned) };
};

/** More policies than any tenant has: of such a set only those are played that may come to apply. */
export const manyPolicies = 1000;

const playedOf = (gathered: Gathered, question: Question): Gathered =>
  gathered.policies.length > manyPolicies
    ? relevantOf(question, gathered, mentionedBy(gathered))
    : gathered;

/** How a question would be answered if report-only policies were on; null where that changes nothing. */
const ifOnOf = async (
  played: Gathered,
  question: Question,
  now: Awaited<ReturnType<typeof answerTo>>,
): Promise<Answer['ifOn']> => {
  const reported = played.policies.filter(
    ({ policy }) => policy.state === 'enabledForReportingButNotEnforced',
  );
  if (reported.length === 0) return null;
  const on = { ...played, policies: played.policies.map(enabled) };
  const then = await answerTo(question, on, mentionedBy(played));
  const endOf = ({ shown, trace: { status } }: typeof now): string =>
    JSON.stringify([status?.outcome, status?.errorCode, shown.map(({ screen }) => screen)]);
  if (endOf(then) === endOf(now)) return null;
  const outcome = then.trace.status?.outcome ?? 'interrupted';
  const ids = new Set(then.trace.policies.flatMap(({ id, applies }) => (applies ? [id] : [])));
  const applying = reported.map(({ policy }) => policy).filter(({ id }) => ids.has(id));
  const blocking = applying.filter(({ grantControls }) =>
    grantControls?.builtInControls.includes('block'),
  );
  const meant = outcome === 'blocked' && blocking.length > 0 ? blocking : applying;
  return {
    outcome,
    screens: then.shown.length,
    policies: meant.map(({ displayName }) => displayName),
  };
};

/** Answers a question: what somebody sees, and why. */
export const answerOf = async (gathered: Gathered, question: Question): Promise<Answer> => {
  const played = playedOf(gathered, question);
  const found = await answerTo(question, played, mentionedBy(gathered));
  const { scenario, trace, registration, sure } = found;
  const gaps = gapsOf(gathered, question.signIn);
  const said = question.signIn.networkLocationDetails.flatMap(({ networkNames }) => networkNames);
  const placesUnknown = mentionedBy(gathered)
    .locations.filter(({ id, location }) => location === null && !said.includes(id))
    .map(({ id, displayName }) => displayName ?? id);
  return {
    frames: framesOf(scenario).map((frame, at) => ({
      ...frame,
      certainty: sure[at] ?? trace.certainty,
    })),
    script: scenario.script,
    trace: { ...trace, revision: scenario.script.length },
    registration,
    notPlayed: gathered.policies.length - played.policies.length,
    unjudged: gaps.unjudged,
    placesUnknown,
    isComplete: gaps.isComplete && placesUnknown.length === 0,
    ifOn: await ifOnOf(played, question, found),
  };
};

/** A device that has no name of its own is called what the page says: nothing here has words. */
const withDevice = (
  { circumstances, ...scenario }: Scenario,
  { signIn }: Question,
  displayName: string,
): Scenario =>
  !circumstances?.device || signIn.deviceInfo?.displayName
    ? { ...scenario, ...(circumstances ? { circumstances } : {}) }
    : {
        ...scenario,
        circumstances: { ...circumstances, device: { ...circumstances.device, displayName } },
      };

/** A question as a scenario that can be rehearsed, with what an ordinary person does as its script. */
export const scenarioToRehearse = async (
  gathered: Gathered,
  { title, deviceName, ...question }: ToRehearse,
): Promise<Scenario> => {
  const { scenario } = await answerTo(
    question,
    playedOf(gathered, question),
    mentionedBy(gathered),
  );
  return { ...withDevice(scenario, question, deviceName), id: 'own', title };
};
