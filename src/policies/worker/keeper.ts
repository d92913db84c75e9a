import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { pack, unpack } from './packed.ts';
import { readOwn } from './own-entries.ts';
import type { PolicySet } from './policy-set.ts';

/** Counts up when what is kept gets another shape; a set of another version is not read. */
const version = 2;

/** The name of the database, in which nothing is but the set. */
const name = 'sign-in-rehearsal-policies';

interface Schema extends DBSchema {
  set: { key: 'version' | 'writing' | keyof PolicySet; value: unknown };
}

/** Where a set is kept in this browser. Everything rejects where the browser refuses. */
export interface Keeper {
  /** What is kept; null where nothing is. */
  read: () => Promise<PolicySet | 'otherVersion' | null>;
  /** Whether another window has written since this one read or wrote. */
  isOvertaken: () => Promise<boolean>;
  write: (set: PolicySet) => Promise<void>;
  clear: () => Promise<void>;
}

/** Keeps a set in IndexedDB. Nothing is there before something is written. */
export const createKeeper = (): Keeper => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  let written: PolicySet | null = null;
  /** Which writing of all windows this one knows of last. */
  let known: unknown;
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    try {
      return await (opened ??= openDB<Schema>(name, 1, {
        upgrade: (fresh) => {
          fresh.createObjectStore('set');
        },
      }));
    } catch (error) {
      opened = null;
      throw error;
    }
  };
  const isThere = async (): Promise<boolean> =>
    (await indexedDB.databases()).some((one) => one.name === name);
  return {
    read: async () => {
      if (!(await isThere())) return null;
      const { store } = (await open()).transaction('set');
      const found = await store.get('version');
      if (found === undefined) return null;
      if (found !== version) return 'otherVersion';
      const packed = (await store.get('imports')) as ArrayBuffer;
      const namings = (await store.get('namings')) as PolicySet['namings'];
      const changes = (await store.get('changes')) as PolicySet['changes'];
      const own = readOwn(await store.get('own'));
      known = await store.get('writing');
      const imports = (await unpack(packed)) as PolicySet['imports'][number][];
      return (written = { imports, namings, changes, own });
    },
    isOvertaken: async () =>
      (await isThere()) && (await (await open()).get('set', 'writing')) !== known,
    write: async (set) => {
      // They can be large, and change less often than the names. A transaction does not wait for them.
      const packed = set.imports === written?.imports ? null : await pack(set.imports);
      const { store, done } = (await open()).transaction('set', 'readwrite');
      const writing = ((await store.get('writing')) as number | undefined) ?? 0;
      const writes = [
        store.put(version, 'version'),
        store.put(writing + 1, 'writing'),
        store.put(set.namings, 'namings'),
        store.put(set.changes, 'changes'),
        store.put(set.own, 'own'),
      ];
      if (packed) writes.push(store.put(packed, 'imports'));
      await Promise.all([...writes, done]);
      written = set;
      known = writing + 1;
    },
    clear: async () => {
      written = null;
      known = undefined;
      if (await isThere()) await (await open()).clear('set');
    },
  };
};
