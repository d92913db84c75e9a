import type { Storyboard, StoryboardFrame } from '../../src/api/contract.ts';
import { worldTime } from '../backend/step.ts';
import { trace } from '../backend/trace.ts';
import { play, type Played } from '../scenarios/play.ts';
import { ordinaryMoment, personasOf, type Scenario, summaryOf } from '../scenarios/scenario.ts';

/** Frames are numbered as a rehearsal would be revised if nobody undid anything. */
const frameOf = (
  { script }: Scenario,
  { world, reply }: Played,
  revision: number,
): StoryboardFrame => {
  const led = script[revision - 1] ?? null;
  return {
    led,
    expect: led?.expect ?? null,
    reply: { ...reply, revision },
    trace: { ...trace(world, worldTime(world, ordinaryMoment)), revision },
  };
};

/** Plays a scenario's script and keeps what is shown after each act, and why. Makes no rehearsal. */
export const storyboardOf = (scenario: Scenario): Storyboard => {
  const { id, title, situation, context } = summaryOf(scenario);
  return {
    scenario: id,
    ...(title === undefined ? {} : { title }),
    situation,
    context,
    people: personasOf(scenario).map(({ id: person, displayName, userPrincipalName }) => ({
      id: person,
      displayName,
      userPrincipalName,
    })),
    frames: play(scenario).map((played, revision) => frameOf(scenario, played, revision)),
  };
};
