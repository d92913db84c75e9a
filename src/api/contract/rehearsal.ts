import type { Json } from './administrator.ts';
import type { SecretRole } from './script.ts';

/** Reserved by RFC 2606: no server can have this name, so an unanswered call dies inside the browser. */
export const backendOrigin = 'https://rehearsal.invalid';

/** Name of the BroadcastChannel on which one rehearsal's windows hear of each other's acts. */
export const channelName = (rehearsal: string): string => `rehearsal:${rehearsal}`;

/** Who did something in a rehearsal. */
export type Actor = 'person' | 'phone' | 'administrator' | 'clock' | 'stage' | 'system';

/** Told to every window of a rehearsal when its world moved. */
export interface Announcement {
  revision: number;
  actor: Actor;
}

/** A rehearsal that was opened or moved. */
export interface RehearsalReply {
  rehearsal: string;
  scenario: string;
  revision: number;
  /** How many commands the shared history holds, and how many of them count. */
  history: { length: number; cursor: number };
  /** False where storage is refused: the rehearsal then lives in this window only. */
  shared: boolean;
}

/** A command as a history keeps it: secrets by their role, or as a digest if they match none. */
export type KeptCommand = {
  [key: string]:
    | string
    | number
    | boolean
    | KeptSecret
    | (string | KeptSecret)[]
    | Record<string, Json | KeptSecret>;
};

/** What is kept of a typed secret. */
export type KeptSecret = { role: SecretRole } | { digest: string };
