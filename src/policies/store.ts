import type {
  Added,
  Credit,
  FileRow,
  Naming,
  OwnEntries,
  PolicyCalls,
  Progress,
  SetView,
  Source,
  Standing,
} from './protocol.ts';
import type { ChangeRequest, Changed } from './everybody-protocol.ts';
import type { Client } from './rpc.ts';

/** What came of the last thing that was done. */
export type Outcome =
  | { kind: 'imported'; files: readonly FileRow[] }
  | { kind: 'takenOut'; path: string }
  | { kind: 'stopped' }
  | { kind: 'cleared' }
  | { kind: 'failed' };

/** How the imported policies of a window stand. */
export interface Policies {
  /** What this browser keeps has been taken up. */
  isOpen: boolean;
  set: SetView;
  kept: Standing['kept'];
  /** The most that a file may have, in MB; null until the worker said so. */
  mostMegabytes: number | null;
  /** The browser is being asked to keep the set, or to let it go. */
  isKeeping: boolean;
  /** What is being imported, and how far that has come. */
  importing: Progress | null;
  outcome: Outcome | null;
  /** Who published the examples, once they were taken. */
  credits: readonly Credit[];
}

type Asked = Omit<Client<PolicyCalls>, 'fail'>;

/** The policies of a window, which a worker holds. */
export interface PolicyStore extends Asked {
  present: () => Policies;
  subscribe: (listener: () => void) => () => void;
  /** Takes up what is kept, once. */
  open: () => Promise<void>;
  add: (sources: readonly Source[]) => Promise<void>;
  addExamples: () => Promise<void>;
  /** Adds what a link carries. `path`: what its policies go by, as a file. */
  addLinked: (link: { text: string; path: string }) => Promise<void>;
  /** Stops what is being imported; nothing of it is taken. */
  stop: () => void;
  /** Takes one file out again, with the changes to its policies. */
  takeOut: (path: string) => Promise<void>;
  name: (naming: Naming) => Promise<void>;
  keep: (isWanted: boolean) => Promise<void>;
  /** Says what the user has made, to be kept where the set is. */
  own: (entries: OwnEntries) => Promise<void>;
  clear: () => Promise<void>;
  /** Changes something to see what it would do. Null where the worker broke down. */
  change: (request: ChangeRequest) => Promise<Pick<Changed, 'fault' | 'notes'> | null>;
  /** Takes one change back; all of them without a key. */
  undo: (key: string | null) => Promise<void>;
}

/** What windows of this browser tell each other: what is kept is another, is kept no longer, or was removed. */
export type Told = 'written' | 'letGo' | 'removed';

/** What a store has to do with beside its worker. */
export interface Beside {
  /** Takes up what the user has made and this browser kept. */
  takeUp: (entries: OwnEntries) => void;
  /** The same where that is all there is: what another window removed goes. */
  follow: (entries: OwnEntries) => void;
  /** Forgets what is asked about. */
  forget: () => void;
  windows: { tell: (told: Told) => void; hear: (listener: (told: Told) => void) => void };
}

const alone: Beside = {
  takeUp: () => {},
  follow: () => {},
  forget: () => {},
  windows: { tell: () => {}, hear: () => {} },
};

const nothing: SetView = { files: [], policies: [], names: [], changes: [] };

/** Policies over a worker, which is only started when it is first needed. */
export const createPolicyStore = (
  start: () => Asked,
  { takeUp, follow, forget, windows }: Beside = alone,
): PolicyStore => {
  let present: Policies = {
    isOpen: false,
    set: nothing,
    kept: 'notKept',
    isKeeping: false,
    mostMegabytes: null,
    importing: null,
    outcome: null,
    credits: [],
  };
  const listeners = new Set<() => void>();
  let client: Asked | null = null;
  let opening: Promise<void> | null = null;
  let running: AbortController | null = null;

  const set = (part: Partial<Policies>): void => {
    present = { ...present, ...part };
    listeners.forEach((listener) => listener());
  };
  const ask: Asked['ask'] = (name, given, about) => (client ??= start()).ask(name, given, about);
  /** Takes up what comes of one thing. The page goes on where the worker breaks down, and says so. */
  const take = async (act: () => Promise<Partial<Policies>>): Promise<void> => {
    try {
      set(await act());
    } catch {
      client = null;
      set({
        importing: null,
        isKeeping: false,
        isOpen: true,
        set: nothing,
        kept: 'notKept',
        outcome: { kind: 'failed' },
      });
    }
  };
  /** Does one thing with the set, which the other windows follow where it is kept. */
  const change = async (act: () => Promise<Partial<Policies>>): Promise<void> => {
    await take(act);
    if (present.kept === 'kept') windows.tell('written');
  };
  const takeIn = async (
    read: (about: { onProgress: (at: Progress) => void; signal: AbortSignal }) => Promise<Added>,
    first: Progress,
  ): Promise<void> => {
    if (running) return;
    const control = (running = new AbortController());
    set({ importing: first, outcome: null });
    await change(async () => {
      try {
        const onProgress = (importing: Progress): void => set({ importing });
        const { added, ...found } = await read({ onProgress, signal: control.signal });
        const files = added === 0 ? [] : found.set.files.slice(-added);
        return { ...found, importing: null, outcome: { kind: 'imported', files } };
      } catch (error) {
        if (!control.signal.aborted) throw error;
        // It may have been too late to stop it.
        const { own: _, ...found } = await ask('open', null);
        return { ...found, importing: null, outcome: { kind: 'stopped' } };
      } finally {
        running = null;
      }
    });
  };
  const begin = (sources: readonly Source[]): Progress => ({
    files: 0,
    ofFiles: sources.length,
    bytes: 0,
    ofBytes: sources.reduce((sum, { content }) => sum + content.size, 0),
    path: sources[0]?.path ?? '',
  });

  const begun = async (): Promise<Partial<Policies>> => {
    const { own, ...found } = await ask('open', null);
    takeUp(own);
    return { ...found, isOpen: true };
  };
  const keep = (isWanted: boolean): Promise<void> => {
    set({ isKeeping: true });
    return change(async () => ({ ...(await ask('keep', isWanted)), isKeeping: false }));
  };
  const clear = (): Promise<void> =>
    change(async () => ({
      ...(await ask('clear', null)),
      outcome: { kind: 'cleared' },
      credits: [],
    }));
  const followed = (): Promise<void> =>
    take(async () => {
      const { own, ...found } = await ask('open', null);
      follow(own);
      return found;
    });
  windows.hear((told) => {
    // What this window holds without keeping it is its own.
    if (present.kept !== 'kept') return;
    if (told === 'removed') forget();
    void { written: followed, removed: clear, letGo: () => keep(false) }[told]();
  });

  return {
    ask,
    present: () => present,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => (opening ??= take(begun)),
    add: (sources) => takeIn((about) => ask('add', sources, about), begin(sources)),
    addExamples: () => takeIn((about) => ask('addExamples', null, about), begin([])),
    addLinked: (link) => takeIn((about) => ask('addLinked', link, about), begin([])),
    stop: () => running?.abort(),
    takeOut: (path) =>
      change(async () => ({
        ...(await ask('takeOut', path)),
        outcome: { kind: 'takenOut', path },
      })),
    name: (naming) => change(() => ask('name', naming)),
    keep: async (isWanted) => {
      await keep(isWanted);
      if (!isWanted) windows.tell('letGo');
    },
    own: (entries) => change(async () => ({ kept: await ask('own', entries) })),
    change: async (request) => {
      let came: Pick<Changed, 'fault' | 'notes'> | null = null;
      await change(async () => {
        const { fault, notes, ...standing } = await ask('change', request);
        came = { fault, notes };
        return standing;
      });
      return came;
    },
    undo: (key) => change(() => ask('undo', key)),
    clear: async () => {
      await clear();
      windows.tell('removed');
    },
  };
};
