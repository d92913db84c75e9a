import { type Client, Refused } from '../../src/api/client.ts';
import type { AdministratorAct, CommandRequest, Refusal } from '../../src/api/contract.ts';
import { createJourney, type Journey } from '../../src/journey/journey.ts';
import { act, administerIn, current, look, open } from '../../mocks/rehearsals.ts';
import { createNodeEnvironment, type NodeEnvironment } from '../../mocks/node.ts';
import type { World } from '../../mocks/backend/world.ts';
import type { Scenario } from '../../mocks/scenarios/scenario.ts';

const answered = async <T extends object>(answer: Promise<T | Refusal>): Promise<T> => {
  const reply = await answer;
  if ('error' in reply) throw new Refused(reply.error);
  return reply;
};

/** A journey on a backend in the same process, without HTTP between them. */
export interface Run {
  journey: Journey;
  rehearsal: string;
  environment: NodeEnvironment;
  /** The world that counts now. */
  world: () => Promise<World>;
  /** Sends a command as somebody, whatever the journey thinks. */
  command: (
    actor: 'person' | 'phone' | 'clock' | 'stage' | 'system',
    request: CommandRequest,
  ) => Promise<unknown>;
  /** Has the tenant's IT staff act, on whatever is there. */
  administer: (done: AdministratorAct) => Promise<{ revision?: number }>;
  stop: () => void;
}

/** Starts a journey in a scenario. */
export const startRun = async (scenario: Scenario): Promise<Run> => {
  const environment = createNodeEnvironment({ scenarios: [scenario] });
  const { rehearsal } = await answered(open(environment, scenario.id));
  const client: Client = {
    rehearsal,
    ask: () => answered(current(environment, rehearsal)),
    send: (command, { attemptId, revision }) =>
      answered(act(environment, rehearsal, 'person', { command, attemptId, revision })),
  };
  const journey = createJourney({
    subscribe: environment.subscribe,
    schedule: () => () => undefined,
  });
  await journey.connect(client);
  return {
    journey,
    rehearsal,
    environment,
    world: () => answered(look(environment, rehearsal, (world) => world)),
    command: (actor, request) => act(environment, rehearsal, actor, request),
    administer: async (done) => {
      const answer = await administerIn(
        environment,
        { rehearsal, administrator: 'admin-contoso' },
        done,
      );
      return 'error' in answer ? {} : answer;
    },
    stop: journey.stop,
  };
};
