import { expect, it } from 'vitest';
import type { FileRow, PolicyCalls, Progress, Standing } from './protocol.ts';
import type { Client } from './rpc.ts';
import { type Beside, createPolicyStore, type Told } from './store.ts';
import { personOf } from './worker/rehearse/people.ts';

const fileAt = (path: string, result: FileRow['result'] = 'imported'): FileRow => ({
  path,
  result,
  policies: 1,
  notes: 0,
  reason: null,
});

const standing = (...files: FileRow[]): Standing => ({
  set: { files, policies: [], names: [], changes: [] },
  kept: 'notKept',
  mostMegabytes: 256,
});

const source = { path: 'b.json', content: new Blob(['[]']) };

/** A worker that answers as it is told to. */
const workerOf = (answers: Partial<Record<keyof PolicyCalls, unknown>>) => {
  const asked: string[] = [];
  const ask = ((name: keyof PolicyCalls) => {
    asked.push(name);
    const answer = answers[name];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as Client<PolicyCalls>['ask'];
  return { asked, client: { ask } };
};

it('starts no worker before it is needed, and takes up what is kept once', async () => {
  const { asked, client } = workerOf({ open: standing(fileAt('a.json')) });
  let started = 0;
  const store = createPolicyStore(() => {
    started += 1;
    return client;
  });
  expect(started).toBe(0);
  await Promise.all([store.open(), store.open()]);
  expect([started, asked]).toEqual([1, ['open']]);
  expect(store.present()).toMatchObject({ isOpen: true, set: { files: [{ path: 'a.json' }] } });
});

it('says what came of an import: of its own files, and not of those before', async () => {
  const all = standing(fileAt('a.json'), fileAt('b.json', 'refused'));
  const store = createPolicyStore(() => workerOf({ add: { ...all, added: 1 } }).client);
  const seen: (Progress | null)[] = [];
  store.subscribe(() => seen.push(store.present().importing));
  await store.add([source]);
  expect(seen[0]).toMatchObject({ files: 0, ofFiles: 1, path: 'b.json' });
  expect(store.present()).toMatchObject({
    importing: null,
    outcome: { kind: 'imported', files: [{ path: 'b.json' }] },
  });
});

it('can be stopped, and then shows the set as the worker has it', async () => {
  const client = {
    ask: ((name: keyof PolicyCalls, _given: unknown, about?: { signal?: AbortSignal }) =>
      name === 'open'
        ? Promise.resolve(standing(fileAt('a.json')))
        : new Promise((_resolve, reject) => {
            about?.signal?.addEventListener('abort', () => reject(about.signal?.reason as Error));
          })) as Client<PolicyCalls>['ask'],
  };
  const store = createPolicyStore(() => client);
  const importing = store.add([source]);
  // One at a time.
  await store.add([source]);
  expect(store.present().importing).not.toBeNull();
  store.stop();
  await importing;
  expect(store.present()).toMatchObject({
    importing: null,
    outcome: { kind: 'stopped' },
    set: { files: [{ path: 'a.json' }] },
  });
});

it('goes on with another worker where one broke down, and says that what it held is gone', async () => {
  const workers = [
    workerOf({ open: standing(fileAt('a.json')), add: new Error('Out of memory.') }),
    workerOf({ add: { ...standing(fileAt('b.json')), added: 1 } }),
  ];
  const store = createPolicyStore(() => workers.shift()!.client);
  await store.open();
  await store.add([source]);
  expect(store.present()).toMatchObject({ outcome: { kind: 'failed' }, set: { files: [] } });
  await store.add([source]);
  expect(store.present()).toMatchObject({ outcome: { kind: 'imported' } });
});

const own = {
  people: [{ key: 'own-1', person: personOf({ userPrincipalName: 'own-1@contoso.example' }) }],
  signIns: [],
  person: 'own-1',
  signIn: null,
};

/** What a store is told to do beside its set, and two windows of one browser that hear each other at once. */
const besideOf = (others: Beside[] = []) => {
  const taken: unknown[] = [];
  const hearing: ((told: Told) => void)[] = [];
  const beside: Beside = {
    takeUp: (entries) => taken.push(entries),
    follow: (entries) => taken.push({ followed: entries }),
    forget: () => taken.push('forgotten'),
    windows: {
      tell: (told) => others.forEach((one) => (one as Heard).heard(told)),
      hear: (listener) => hearing.push(listener),
    },
  };
  return Object.assign(beside, {
    taken,
    heard: (told: Told) => hearing.forEach((listener) => listener(told)),
  });
};
type Heard = ReturnType<typeof besideOf>;

it('hands on the user’s own people and sign-ins that were kept, and says what became of later ones', async () => {
  const beside = besideOf();
  const { asked, client } = workerOf({ open: { ...standing(), own }, own: 'full' });
  const store = createPolicyStore(() => client, beside);
  await store.open();
  expect(beside.taken).toEqual([own]);
  expect(store.present()).not.toHaveProperty('own');
  await store.own(own);
  expect([asked, store.present().kept]).toEqual([['open', 'own'], 'full']);
});

it('forgets what it keeps where another window removes everything, or keeps it no longer', async () => {
  const kept = { ...standing(fileAt('a.json')), kept: 'kept' as const, own };
  const open = async (first: Standing) => {
    const beside = besideOf();
    const { asked, client } = workerOf({
      open: { ...first, own },
      clear: standing(),
      keep: standing(fileAt('a.json')),
    });
    const store = createPolicyStore(() => client, beside);
    await store.open();
    return { asked, beside, store };
  };
  const [keeping, letting, alone] = [await open(kept), await open(kept), await open(standing())];
  const other = createPolicyStore(
    () => workerOf({ clear: standing(), keep: standing() }).client,
    besideOf([keeping.beside, alone.beside]),
  );
  await other.clear();
  await expect.poll(() => keeping.store.present().set.files).toEqual([]);
  expect(keeping.beside.taken).toEqual([own, 'forgotten']);
  expect(keeping.store.present().outcome).toEqual({ kind: 'cleared' });
  // What was never kept is nobody else's to remove.
  expect(alone.asked).toEqual(['open']);
  const third = createPolicyStore(
    () => workerOf({ keep: standing() }).client,
    besideOf([letting.beside]),
  );
  await third.keep(false);
  await expect.poll(() => letting.store.present().kept).toBe('notKept');
  expect(letting.asked).toEqual(['open', 'keep']);
  expect(letting.store.present().set.files).toHaveLength(1);
});

it('follows what another window that keeps has changed, and tells the others of its own changes', async () => {
  const kept = (...files: FileRow[]) => ({ ...standing(...files), kept: 'kept' as const });
  const answers: Parameters<typeof workerOf>[0] = { open: { ...kept(fileAt('a.json')), own } };
  const beside = besideOf();
  const { asked, client } = workerOf(answers);
  const store = createPolicyStore(() => client, beside);
  await store.open();
  const alone = besideOf();
  const { asked: askedAlone, client: notKeeping } = workerOf({ open: { ...standing(), own } });
  await createPolicyStore(() => notKeeping, alone).open();

  const none = { ...own, people: [] };
  answers.open = { ...kept(fileAt('a.json'), fileAt('b.json')), own: none };
  const other = createPolicyStore(
    () => workerOf({ add: { ...kept(fileAt('a.json'), fileAt('b.json')), added: 1 } }).client,
    besideOf([beside, alone]),
  );
  await other.add([source]);
  await expect.poll(() => store.present().set.files).toHaveLength(2);
  expect(beside.taken).toEqual([own, { followed: none }]);
  // It only looked: to say so again would have the two tell each other without end.
  expect(asked).toEqual(['open', 'open']);
  expect([askedAlone, alone.taken]).toEqual([['open'], [own]]);
});
