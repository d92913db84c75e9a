import { useSyncExternalStore } from 'react';
import type { AttemptReply } from '../api/contract.ts';

/** The rehearsal's clock as this window knows it from replies. */
export interface StageClock {
  /** Takes over the clock of a reply. */
  tell: (clock: AttemptReply['clock']) => void;
  /** Milliseconds since 1970, in whole seconds; null while no reply has named the time. */
  now: () => number | null;
  runs: () => boolean;
  /** Calls back each second while the clock runs, and when it was told anew. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** A clock that goes on by itself, if it runs, from where the newest reply left it. */
export const createClock = (elapsed: () => number = () => performance.now()): StageClock => {
  let known: { clock: AttemptReply['clock']; heardAt: number } | null = null;
  const listeners = new Set<() => void>();
  return {
    tell: (clock) => {
      known = { clock, heardAt: elapsed() };
      for (const listener of listeners) listener();
    },
    now: () => {
      if (!known) return null;
      const since = known.clock.runs ? elapsed() - known.heardAt : 0;
      return Math.floor((Date.parse(known.clock.now) + since) / 1000) * 1000;
    },
    runs: () => known?.clock.runs === true,
    subscribe: (listener) => {
      listeners.add(listener);
      const timer = setInterval(() => {
        if (known?.clock.runs) listener();
      }, 1000);
      return () => {
        clearInterval(timer);
        listeners.delete(listener);
      };
    },
  };
};

/** Whole seconds until a moment, never below 0. */
export const secondsUntil = (moment: string, now: number): number =>
  Math.max(0, Math.ceil((Date.parse(moment) - now) / 1000));

/** The rehearsal's time, each second anew while its clock runs; null while it is not known. */
export const useTime = (clock: StageClock): { now: number | null; runs: boolean } => ({
  now: useSyncExternalStore(clock.subscribe, clock.now),
  runs: useSyncExternalStore(clock.subscribe, clock.runs),
});
