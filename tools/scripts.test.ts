import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, openRehearsal, type Transport } from '../src/api/client.ts';
import { createStageClient } from '../src/api/stage-client.ts';
import { createJourney } from '../src/journey/journey.ts';
import { positionOf, shownOf } from '../src/journey/place.ts';
import { perform } from '../src/journey/player.ts';
import { createNodeEnvironment, createNodeServer } from '../mocks/node.ts';
import { scenarios } from '../mocks/scenarios/index.ts';

const environment = createNodeEnvironment();
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const transport: Transport = { fetch: (url, init) => fetch(url, init) };

it.each(scenarios.map(({ id }) => id))(
  '%s is played to its end, and found at each act',
  async (id) => {
    const { rehearsal } = await openRehearsal(transport, id);
    const stage = createStageClient(rehearsal, transport, (listener) =>
      environment.subscribe(rehearsal, listener),
    );
    const journey = createJourney({
      subscribe: environment.subscribe,
      schedule: () => () => undefined,
    });
    try {
      await journey.connect(createClient(rehearsal, transport));
      const { script, personas } = await stage.scenario();
      expect(positionOf(script, shownOf(journey.view()), 0)).toBe(0);
      for (const [at, act] of script.entries()) {
        // One act after the other, as somebody plays it.
        // oxlint-disable-next-line no-await-in-loop
        const view = await perform({ journey, stage, personas }, act);
        expect(positionOf(script, shownOf(view), at + 1), `after ${at + 1} acts`).toBe(at + 1);
      }
    } finally {
      journey.stop();
    }
  },
);
