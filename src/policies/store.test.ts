import { expect, it } from 'vitest';
import type { FileRow, PolicyCalls, Progress, Standing } from './protocol.ts';
import type { Client } from './rpc.ts';
import { createPolicyStore } from './store.ts';

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
