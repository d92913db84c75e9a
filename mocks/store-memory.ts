import { type HistoryEntry, type RehearsalRecord, recordAfter, type Store } from './store.ts';

/** A store that is a variable: for Node, and for a window that may not store anything. */
export const createMemoryStore = (): Store => {
  const rehearsals = new Map<string, { record: RehearsalRecord; entries: HistoryEntry[] }>();
  const store: Store = {
    shared: false,
    create: async (record, first) => {
      rehearsals.set(record.id, { record, entries: [first] });
    },
    read: async (id) => {
      const kept = rehearsals.get(id);
      const world = kept?.entries[kept.record.cursor]?.world;
      return kept && world ? { record: kept.record, world } : null;
    },
    removeOwn: async () => {
      const own = [...rehearsals.values()].flatMap(({ record }) => (record.own ? [record] : []));
      own.forEach(({ id }) => rehearsals.delete(id));
      return own;
    },
    change: async (id, decide) => {
      const kept = rehearsals.get(id);
      const world = kept?.entries[kept.record.cursor]?.world;
      if (!kept || !world) return null;
      const { change, result } = decide({ record: kept.record, world });
      if (!change) return result(kept.record);
      const record = recordAfter(kept.record, change);
      const entries =
        'append' in change
          ? [...kept.entries.slice(0, kept.record.cursor + 1), change.append]
          : kept.entries;
      rehearsals.set(id, { record, entries });
      return result(record);
    },
  };
  return store;
};
