import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type HistoryEntry, type RehearsalRecord, recordAfter, type Store } from './store.ts';

interface Schema extends DBSchema {
  rehearsals: { key: string; value: RehearsalRecord; indexes: { openedAt: string } };
  entries: { key: [rehearsal: string, index: number]; value: HistoryEntry };
}

/** Rehearsals that are kept; older ones are cleared away when a new one begins. */
const kept = 30;
/** Losing the last act in a power cut harms nobody, and waiting for the disk would be felt at every act. */
const quick = { durability: 'relaxed' } as const;

const open = async (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('sign-in-rehearsal', 1, {
    upgrade: (database) => {
      database
        .createObjectStore('rehearsals', { keyPath: 'id' })
        .createIndex('openedAt', 'openedAt');
      database.createObjectStore('entries');
    },
  });

const remove = async (database: IDBPDatabase<Schema>, ids: readonly string[]): Promise<void> => {
  const transaction = database.transaction(['rehearsals', 'entries'], 'readwrite', quick);
  for (const id of ids) {
    void transaction.objectStore('rehearsals').delete(id);
    void transaction.objectStore('entries').delete(IDBKeyRange.bound([id, 0], [id, Infinity]));
  }
  await transaction.done;
};

const clearOld = async (database: IDBPDatabase<Schema>): Promise<void> => {
  const ids = await database.getAllKeysFromIndex('rehearsals', 'openedAt');
  await remove(database, ids.slice(0, Math.max(0, ids.length - kept)));
};

/** A store that all windows of the browser share. Rejects where storage is refused. */
export const createIndexedDbStore = async (): Promise<Store> => {
  const database = await open();
  const read: Store['read'] = async (id) => {
    const record = await database.get('rehearsals', id);
    if (!record) return null;
    const entry = await database.get('entries', [id, record.cursor]);
    return entry ? { record, world: entry.world } : null;
  };
  return {
    shared: true,
    read,
    create: async (record, first) => {
      const transaction = database.transaction(['rehearsals', 'entries'], 'readwrite', quick);
      await Promise.all([
        transaction.objectStore('rehearsals').put(record),
        transaction.objectStore('entries').put(first, [record.id, 0]),
        transaction.done,
      ]);
      await clearOld(database);
    },
    removeOwn: async () => {
      const own = (await database.getAll('rehearsals')).filter((record) => record.own);
      // Who is amid a change of one would write it again.
      await Promise.all(
        own.map(({ id }) =>
          navigator.locks.request(`rehearsal:${id}`, () => remove(database, [id])),
        ),
      );
      return own;
    },
    change: (id, decide) =>
      navigator.locks.request(`rehearsal:${id}`, async () => {
        const snapshot = await read(id);
        if (!snapshot) return null;
        const { change, result } = decide(snapshot);
        if (!change) return result(snapshot.record);
        const record = recordAfter(snapshot.record, change);
        const transaction = database.transaction(['rehearsals', 'entries'], 'readwrite', quick);
        const writes: Promise<unknown>[] = [transaction.objectStore('rehearsals').put(record)];
        if ('append' in change)
          writes.push(transaction.objectStore('entries').put(change.append, [id, record.cursor]));
        await Promise.all([...writes, transaction.done]);
        return result(record);
      }),
  };
};
