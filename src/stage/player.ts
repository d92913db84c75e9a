import type { Act, SecretRole } from '../api/contract.ts';

/** What the one who plays the script tells the dock, and does for it. */
export interface Player {
  script: Act[];
  /** How many acts have been played. */
  position: number;
  playing: boolean;
  play: () => void;
  pause: () => void;
  next: () => void;
  back: () => void;
  restart: () => void;
  /** Seconds between two acts. */
  pace: number;
  setPace: (seconds: number) => void;
  /** Somebody did what the script does not say. */
  offScript: boolean;
  /** Puts a demo value into the field that is shown; absent where there is no field in this window. */
  fill?: (role: SecretRole | 'userName') => void;
}
