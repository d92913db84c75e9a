import type { World } from '../../../../mocks/backend/world.ts';
import {
  createMemoryEnvironment,
  type MemoryEnvironment,
} from '../../../../mocks/memory-environment.ts';
import { act, current, look, open } from '../../../../mocks/rehearsals.ts';
import type { Scenario } from '../../../../mocks/scenarios/scenario.ts';
import { type Client, Refused } from '../../../api/client.ts';
import type { CommandRequest, Refusal } from '../../../api/contract.ts';
import { createJourney, type Journey } from '../../../journey/journey.ts';

const answered = async <T extends object>(answer: Promise<T | Refusal>): Promise<T> => {
  const reply = await answer;
  if ('error' in reply) throw new Refused(reply.error);
  return reply;
};

/** A journey on a backend in the same process, without HTTP between them. */
export interface Run {
  journey: Journey;
  rehearsal: string;
  environment: MemoryEnvironment;
  /** The world that counts now. */
  world: () => Promise<World>;
  /** Sends a command as somebody, whatever the journey thinks. */
  command: (
    actor: 'person' | 'phone' | 'clock' | 'stage' | 'system',
    request: CommandRequest,
  ) => Promise<unknown>;
  stop: () => void;
}

/** Starts a journey in a scenario. */
export type StartRun = (scenario: Scenario) => Promise<Run>;

type Subscribe = MemoryEnvironment['subscribe'];

const journeyOn = (subscribe: Subscribe): Journey =>
  createJourney({ subscribe, schedule: () => () => undefined });

const runOn = async (
  scenario: Scenario,
  environment: MemoryEnvironment,
  journey: Journey,
  stop: () => void,
): Promise<Run> => {
  const { rehearsal } = await answered(open(environment, scenario.id));
  const client: Client = {
    rehearsal,
    ask: () => answered(current(environment, rehearsal)),
    send: (command, { attemptId, revision }) =>
      answered(act(environment, rehearsal, 'person', { command, attemptId, revision })),
  };
  await journey.connect(client);
  return {
    journey,
    rehearsal,
    environment,
    world: () => answered(look(environment, rehearsal, (world) => world)),
    command: (actor, request) => act(environment, rehearsal, actor, request),
    stop,
  };
};

/** Starts a journey of its own in a scenario. */
export const startRun: StartRun = (scenario) => {
  const environment = createMemoryEnvironment([scenario]);
  const journey = journeyOn(environment.subscribe);
  return runOn(scenario, environment, journey, journey.stop);
};

/**
 * Starts one run after the other on the same journey, which is connected to each scenario's backend in turn: to make a
 * journey takes longer than to walk it.
 */
export const runsInTurn = (): StartRun => {
  let subscribe: Subscribe = () => () => undefined;
  const journey = journeyOn((rehearsal, listener) => subscribe(rehearsal, listener));
  return (scenario) => {
    const environment = createMemoryEnvironment([scenario]);
    ({ subscribe } = environment);
    return runOn(scenario, environment, journey, () => undefined);
  };
};
