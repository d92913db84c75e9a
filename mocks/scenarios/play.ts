import type { Act, AttemptReply } from '../../src/api/contract.ts';
import { ask, step, worldTime } from '../backend/step.ts';
import type { World } from '../backend/world.ts';
import { isPageTurn } from './page-turns.ts';
import { type Scenario, ordinaryMoment, worldOf } from './scenario.ts';
import { commandOf } from './script-commands.ts';
import { judgedOf } from './script-verdicts.ts';

/** A world part of the way through a script. */
export interface Played {
  world: World;
  reply: Omit<AttemptReply, 'revision'>;
}

/** Performs one act. Throws if the backend refuses what the script does not have refused, or the other way round. */
const perform = (scenario: Scenario, act: Act, before: Played): Played => {
  if (isPageTurn(act, before.reply.requirement.kind)) return before;
  const { world, reply } = before;
  const at = worldTime(world, ordinaryMoment);
  const command = commandOf(scenario, act, before);
  const judged = judgedOf(command, world, at);
  const stepped = step(world, { command, attemptId: reply.attemptId, at, judged });
  const refused = act.actor === 'administrator' ? act.refused : undefined;
  if (refused && stepped.refusal?.error.rule === refused) return before;
  if (stepped.refusal) throw new Error(`${scenario.id}: ${stepped.refusal.error.problem}`);
  if (refused) throw new Error(`${scenario.id}: ${command.type} is not refused by ${refused}.`);
  return stepped;
};

/** Plays a script without a page: the start and the world after each act. */
export const play = (scenario: Scenario): Played[] => {
  const world = worldOf(scenario);
  const start = { world, reply: ask(world, worldTime(world, ordinaryMoment)) };
  const played: Played[] = [start];
  for (const act of scenario.script) played.push(perform(scenario, act, played.at(-1) ?? start));
  return played;
};
