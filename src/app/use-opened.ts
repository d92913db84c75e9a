import type { Transport } from '../api/client.ts';
import type { ScenarioDetail } from '../api/contract.ts';
import { createStageClient, type StageClient } from '../api/stage-client.ts';
import { type Loaded, useLoaded } from './use-loaded.ts';

/** A rehearsal that a window of its own shows. */
export interface Opened {
  stage: StageClient;
  scenario: ScenarioDetail;
}

const load = async (transport: Transport, rehearsal: string): Promise<Opened> => {
  const stage = createStageClient(rehearsal, transport);
  return { stage, scenario: await stage.scenario() };
};

/** Opens a rehearsal of this browser for a window beside its page. */
export const useOpened = (rehearsal: string): Loaded<Opened> => useLoaded(rehearsal, load);
