import type { SecretRole } from '../../api/contract.ts';

/** How the player of a page stands, as a dock in another window shows it. */
export interface PlayerState {
  position: number;
  playing: boolean;
  offScript: boolean;
  pace: number;
}

/** What a dock in another window asks of the page that plays. */
export type PlayerRequest =
  | { ask: 'state' | 'play' | 'pause' | 'next' | 'back' | 'restart' }
  | { ask: 'pace'; seconds: number }
  | { ask: 'fill'; role: SecretRole | 'userName' };

export type PlayerMessage = { request: PlayerRequest } | { state: PlayerState };

/** The channel between the page that plays a rehearsal and docks in windows of their own. */
export const openPlayerChannel = (rehearsal: string): BroadcastChannel =>
  new BroadcastChannel(`player:${rehearsal}`);
