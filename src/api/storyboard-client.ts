import { call, type Transport } from './client.ts';
import type { Storyboard } from './contract.ts';

/** What a storyboard asks. Everything rejects with `Unreachable` or `Refused`. */
export interface StoryboardClient {
  storyboard: (scenario: string) => Promise<Storyboard>;
  /** The storyboard of a rehearsal's scenario, which may be somebody's own. */
  storyboardOf: (rehearsal: string) => Promise<Storyboard>;
}

/** The storyboard's client; for one of the product's scenarios it needs no rehearsal. */
export const createStoryboardClient = (transport: Transport): StoryboardClient => ({
  storyboard: (scenario) =>
    call(transport, `/api/rehearsal/storyboard?scenario=${encodeURIComponent(scenario)}`),
  storyboardOf: (rehearsal) =>
    call(transport, `/api/rehearsal/storyboard?rehearsal=${encodeURIComponent(rehearsal)}`),
});
