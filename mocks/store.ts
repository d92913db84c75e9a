import type { Actor, KeptCommand } from '../src/api/contract.ts';
import type { World } from './backend/world.ts';
import type { Scenario } from './scenarios/scenario.ts';

/** What is kept of one rehearsal beside its worlds. */
export interface RehearsalRecord {
  id: string;
  scenario: string;
  /** Grows with every change, undo included; a command that saw an older one is stale. */
  revision: number;
  /** Index of the entry that counts; the ones after it can be done again. */
  cursor: number;
  /** How many entries there are. */
  length: number;
  /** ISO 8601 UTC, by the machine's clock: the oldest are cleared away. */
  openedAt: string;
  /** `worldVersion` of the product that opened it; the first ones have kept none. */
  worldVersion?: number;
  /** The scenario, where it is none of the product's: `scenario` is `own` then. `worldVersion` counts for it too. */
  own?: Scenario;
}

/** One step of a history: the world after a command. The first has no command. */
export interface HistoryEntry {
  world: World;
  actor: Actor;
  command: KeptCommand | null;
}

/** A rehearsal and the world that counts now. */
export interface Snapshot {
  record: RehearsalRecord;
  world: World;
}

/** What a change does: appends an entry after the cursor, or moves the cursor, or nothing. */
export type Change = { append: HistoryEntry } | { moveTo: number } | null;

/** Where rehearsals are kept. A change is exclusive: nobody else reads or writes that rehearsal meanwhile. */
export interface Store {
  /** False where the rehearsal lives in one window only. */
  readonly shared: boolean;
  create: (record: RehearsalRecord, first: HistoryEntry) => Promise<void>;
  read: (id: string) => Promise<Snapshot | null>;
  /** Removes every rehearsal that has a scenario of its own, and resolves to what was kept of them. */
  removeOwn: () => Promise<RehearsalRecord[]>;
  /** Resolves to what `decide` returned as `result`, or null for an unknown id. */
  change: <R>(
    id: string,
    decide: (snapshot: Snapshot) => { change: Change; result: (record: RehearsalRecord) => R },
  ) => Promise<R | null>;
}

/** The record after a change. */
export const recordAfter = (
  record: RehearsalRecord,
  change: NonNullable<Change>,
): RehearsalRecord => {
  const revision = record.revision + 1;
  if ('append' in change)
    return { ...record, revision, cursor: record.cursor + 1, length: record.cursor + 2 };
  const cursor = Math.max(0, Math.min(record.length - 1, change.moveTo));
  return { ...record, revision, cursor };
};
