import { call, type Transport } from './client.ts';
import type { Reach, ScenarioScript } from './contract.ts';

/** What the flow map asks. Everything rejects with `Unreachable` or `Refused`. */
export interface MapClient {
  scripts: () => Promise<ScenarioScript[]>;
  /** What can be met in a scenario's world. It takes longer than the rest. */
  reach: (scenario: string) => Promise<Reach>;
}

/** The flow map's client; it needs no rehearsal. */
export const createMapClient = (transport: Transport): MapClient => ({
  scripts: () => call(transport, '/api/rehearsal/scripts'),
  reach: (scenario) =>
    call(transport, `/api/rehearsal/reach?scenario=${encodeURIComponent(scenario)}`),
});
