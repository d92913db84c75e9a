import { describe, expect, it } from 'vitest';
import { refused } from '../../../mocks/graph/import/index.ts';
import type { Progress, Source } from '../protocol.ts';
import type { About } from '../rpc.ts';
import { keeperOf, policyWith, readHere, sourceOf } from './fixtures.ts';
import { noOwn, readOwn } from './own-entries.ts';
import { emptySet } from './policy-set.ts';
import type { Read } from './read-sources.ts';
import { personOf } from './rehearse/people.ts';
import { signInOf } from './rehearse/sign-ins.ts';
import { createSession } from './session.ts';

const quiet = (): About<unknown> => ({ report: () => {}, signal: new AbortController().signal });

const open = ({ read = readHere, keeper = keeperOf().keeper } = {}) => {
  const session = createSession({ openReader: () => ({ read, close: () => {} }), keeper });
  const add = (sources: Source[], about: About<Progress> = quiet()) => session.add(sources, about);
  return { session, add };
};

describe('an import', () => {
  it('says what became of each file, and lists its policies with what they ask for', async () => {
    const { add } = open();
    const odd = policyWith({
      id: 'odd',
      displayName: 'Odd',
      grantControls: { operator: 'OR', builtInControls: ['mfa', 'holdTheDoor'] },
    });
    const { set, kept, added } = await add([
      sourceOf('tenant/all.json', policyWith(), odd),
      { path: 'broken.json', content: new Blob(['{\n  "a": 1,\n}']) },
    ]);
    expect(set.files).toMatchObject([
      { path: 'tenant/all.json', result: 'imported-with-notes', policies: 2, notes: 3 },
      {
        path: 'broken.json',
        result: 'refused',
        reason: { code: 'jsonTrailingComma', place: { line: 3, column: 1 } },
      },
    ]);
    expect(set.policies).toMatchObject([
      { displayName: 'Require MFA', notes: 1, unjudged: 0, file: 'tenant/all.json' },
      { displayName: 'Odd', notes: 2, unjudged: 1 },
    ]);
    expect(set.policies[1]?.asks.controls.map(({ control }) => control)).toEqual([
      'mfa',
      'unknownFutureValue',
    ]);
    // By what the file wrote.
    expect(set.policies[1]?.asks.controls.map(({ name }) => name)).toEqual([null, 'holdTheDoor']);
    expect([kept, added]).toEqual(['notKept', 2]);
  });

  it('tells two files of one path apart, within an import and after it', async () => {
    const { add } = open();
    await add([sourceOf('a.json', policyWith()), sourceOf('a.json', policyWith())]);
    const { set } = await add([sourceOf('a.json', policyWith())]);
    expect(set.files.map(({ path }) => path)).toEqual(['a.json', 'a.json (2)', 'a.json (3)']);
    expect(new Set(set.policies.map(({ id }) => id)).size).toBe(3);
    expect(set.policies.map(({ file }) => file)).toEqual(set.files.map(({ path }) => path));
  });

  it('can be taken out again, with the changes to its policies, and the other files stay', async () => {
    const { add, session } = open();
    await add([
      sourceOf('a.json', policyWith({ id: 'a' })),
      sourceOf('b.json', policyWith({ id: 'b', displayName: 'Other' })),
      { path: 'broken.json', content: new Blob(['{']) },
    ]);
    await session.change({ kind: 'remove', policy: 'a' }, quiet());
    await session.change({ kind: 'state', policy: 'b', state: 'disabled' }, quiet());
    await session.takeOut('broken.json', quiet());
    const { set } = await session.takeOut('a.json', quiet());
    expect(set.files.map(({ path }) => path)).toEqual(['b.json']);
    expect(set.policies).toMatchObject([{ id: 'b', state: 'disabled' }]);
    expect(set.changes.map(({ policies }) => policies)).toEqual([['Other']]);
    const again = await add([sourceOf('a.json', policyWith({ id: 'a' }))]);
    expect(again.set.policies.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('reports how far it has come, and takes nothing of what was stopped', async () => {
    const control = new AbortController();
    const said: Progress[] = [];
    const { add, session } = open();
    const report = (at: Progress): void => {
      said.push(at);
      if (at.files === 1) control.abort(new Error('Stopped.'));
    };
    const sources = ['a.json', 'b.json', 'c.json'].map((path) => sourceOf(path, policyWith()));
    await expect(add(sources, { report, signal: control.signal })).rejects.toThrow('Stopped.');
    expect(said.map(({ files, ofFiles, path }) => [files, ofFiles, path])).toEqual([
      [0, 3, 'a.json'],
      [1, 3, 'b.json'],
    ]);
    expect((await session.open(null, quiet())).set.files).toEqual([]);
  });

  it('refuses what nobody can read, and goes on; what is too large is not even tried', async () => {
    const asked: string[] = [];
    const read: Read = async (source, signal) => {
      asked.push(source.path);
      if (source.path === 'gone.json') throw new DOMException('Gone.', 'NotFoundError');
      return readHere(source, signal);
    };
    const { add } = open({ read });
    const large = { size: 257 * 2 ** 20 } as Blob;
    const { set } = await add([
      { path: 'large.json', content: large },
      { path: 'gone.json', content: new Blob(['[]']) },
      sourceOf('here.json', policyWith()),
    ]);
    expect(asked).toEqual(['gone.json', 'here.json']);
    expect(set.files.map(({ reason }) => reason?.code)).toEqual([
      'tooLarge',
      'unreadable',
      undefined,
    ]);
    expect(set.files[0]?.reason?.values).toEqual({ megabytes: 257, limit: 256 });
  });

  it('has published examples, each with its licence and source', async () => {
    const { session } = open();
    const { set, credits } = await session.addExamples(null, quiet());
    expect(set.files.filter(({ result }) => result === 'refused')).toEqual([]);
    expect(set.policies.length).toBeGreaterThan(set.files.length);
    expect(set.names.length).toBeGreaterThan(0);
    expect(credits.map(({ path }) => path).toSorted()).toEqual(
      set.files.map(({ path }) => path).toSorted(),
    );
  });
});

describe('a policy', () => {
  it('is told in full: what it says, its JSON, its own notes, and what cannot be judged', async () => {
    const { add, session } = open();
    const odd = policyWith({
      id: 'odd',
      conditions: { users: { includeUsers: ['All'] }, moonPhase: ['full'] },
    });
    await add([sourceOf('all.json', policyWith(), odd)]);
    const details = await session.policy('odd', quiet());
    expect(details).toMatchObject({
      file: 'all.json',
      place: { line: 31, column: 2 },
      unjudged: [{ path: 'conditions.moonPhase', value: 'full' }],
    });
    expect(JSON.parse(details?.json ?? '')).toMatchObject({
      id: 'odd',
      displayName: 'Require MFA',
    });
    expect(details?.description.conditions.map(({ condition }) => condition)).toContain('users');
    expect(new Set(details?.notes.map(({ path }) => path.split('.')[0]))).toEqual(new Set(['[1]']));
    expect(await session.policy('none', quiet())).toBeNull();
  });

  it('has the names that the user gave, wherever they stand', async () => {
    const { add, session } = open();
    await add([sourceOf('a.json', policyWith(), policyWith({ id: 'other' }))]);
    const before = await session.policy('other', quiet());
    expect(before?.description.conditions[0]?.excludes[0]?.name).toBe('<Break glass>');
    const group = { kind: 'group', written: '<Break glass>' } as const;
    const { set } = await session.name({ ...group, displayName: ' Emergency ' }, quiet());
    expect(set.names).toEqual([
      {
        ...group,
        name: 'Break glass',
        isPlaceholder: true,
        isId: false,
        policies: 2,
        displayName: 'Emergency',
        place: null,
      },
    ]);
    const [users] = (await session.policy('other', quiet()))?.description.conditions ?? [];
    expect(users?.excludes).toEqual([{ kind: 'group', value: '<Break glass>', name: 'Emergency' }]);
    const back = await session.name({ ...group, displayName: '' }, quiet());
    expect(back.set.names[0]?.displayName).toBeNull();
  });
});

describe('ids', () => {
  const office = '5208359c-2e81-4458-9173-b79925c1d720';
  const group = '14ee818d-85f3-4227-ad53-fab87b5787c7';
  const administrators = '62e90394-69f5-4237-9190-012177145e10';
  const policy = policyWith({
    conditions: {
      users: {
        includeUsers: ['All'],
        excludeGroups: [group, '<Break glass>'],
        excludeRoles: [administrators],
      },
      applications: { includeApplications: ['All'] },
      clientAppTypes: ['all'],
      locations: { includeLocations: ['All'], excludeLocations: [office] },
    },
  });
  const wordsOf = async (session: ReturnType<typeof open>['session'], condition: string) => {
    const details = await session.policy('5208359c-2e81-4458-9173-b79925c1d71f', quiet());
    return details?.description.conditions.find((one) => one.condition === condition)?.excludes;
  };

  it('that nothing names are listed after placeholders, and go by the name that is given', async () => {
    const { add, session } = open();
    const { set } = await add([sourceOf('a.json', policy)]);
    expect(set.names.map(({ kind, written, isId }) => [kind, written, isId])).toEqual([
      ['group', '<Break glass>', false],
      ['group', group, true],
      // That it is the Global Administrator the page's catalogue knows.
      ['role', administrators, true],
      ['location', office, true],
    ]);
    await session.name({ kind: 'group', written: group, displayName: 'Contractors' }, quiet());
    expect((await wordsOf(session, 'users'))?.map(({ name }) => name)).toEqual([
      'Contractors',
      '<Break glass>',
      null,
    ]);
  });

  it('of strengths that every tenant has are not asked about', async () => {
    const { add } = open();
    const { set } = await add([
      sourceOf(
        'a.json',
        policyWith({
          conditions: {
            users: { includeUsers: ['All'] },
            applications: { includeApplications: ['All'] },
            clientAppTypes: ['all'],
          },
          grantControls: {
            operator: 'OR',
            authenticationStrength: { id: '00000000-0000-0000-0000-000000000004' },
          },
        }),
      ),
    ]);
    expect(set.names).toEqual([]);
  });

  it('of places can be said where they are, with or without a name', async () => {
    const { add, session } = open();
    await add([sourceOf('a.json', policy)]);
    const place = { ipRanges: [{ cidrAddress: '203.0.113.0/24' }], isTrusted: true };
    const location = { kind: 'location', written: office, displayName: null } as const;
    const { set } = await session.name({ ...location, place }, quiet());
    expect(set.names.at(-1)).toMatchObject({ displayName: null, place });
    const back = await session.name({ ...location, place: null }, quiet());
    expect(back.set.names.at(-1)).toMatchObject({ displayName: null, place: null });
  });

  it('that files name are not asked about, and are named in every policy', async () => {
    const { add, session } = open();
    const { set } = await add([
      sourceOf('a.json', policy),
      sourceOf(
        'places.json',
        { id: office, displayName: 'Office', ipRanges: [{ cidrAddress: '203.0.113.0/24' }] },
        { '@odata.type': '#microsoft.graph.group', id: group, displayName: 'Contractors' },
      ),
    ]);
    expect(set.files[1]).toMatchObject({ result: 'imported-with-notes', policies: 0, notes: 2 });
    expect(set.names.map(({ written }) => written)).toEqual(['<Break glass>', administrators]);
    expect((await wordsOf(session, 'locations'))?.map(({ name }) => name)).toEqual(['Office']);
    expect((await wordsOf(session, 'users'))?.[0]?.name).toBe('Contractors');
  });
});

describe('a file', () => {
  it('is told with its notes and policies', async () => {
    const { add, session } = open();
    await add([sourceOf('a.json', policyWith())]);
    expect(await session.file('a.json', quiet())).toMatchObject({
      result: 'imported-with-notes',
      said: [{ code: 'placeholder', policy: 'Require MFA' }],
      first: [{ displayName: 'Require MFA' }],
    });
    expect(await session.file('b.json', quiet())).toBeNull();
  });
});

describe('people and sign-ins of the user’s own', () => {
  const own = {
    people: [
      {
        key: 'own-1',
        person: personOf({ userPrincipalName: 'o@contoso.example', displayName: 'Robin' }),
      },
    ],
    signIns: [{ key: 'own-1', signIn: signInOf({ name: 'At night' }) }],
    person: 'own-1',
    signIn: null,
  };

  it('are kept with the policies, whether they were made before or after that was asked for', async () => {
    const { keeper, state } = keeperOf();
    const { session, add } = open({ keeper });
    await add([sourceOf('a.json', policyWith())]);
    expect(await session.own({ ...own, signIns: [] }, quiet())).toBe('notKept');
    expect(state.kept).toBeNull();
    await session.keep(true, quiet());
    expect(state.kept).toMatchObject({ own: { people: own.people, signIns: [] } });
    expect(await session.own(own, quiet())).toBe('kept');
    expect(state.kept).toMatchObject({ own });
    const other = open({ keeper });
    expect(await other.session.open(null, quiet())).toMatchObject({ own });
  });

  it('go with them, by either way', async () => {
    const { keeper, state } = keeperOf({ ...emptySet, own });
    const { session } = open({ keeper });
    await session.keep(false, quiet());
    expect(state.kept).toBeNull();
    expect(await session.open(null, quiet())).toMatchObject({ kept: 'notKept', own });
    await session.keep(true, quiet());
    await session.clear(null, quiet());
    expect(state.kept).toBeNull();
    expect(await session.open(null, quiet())).toMatchObject({ own: noOwn });
  });

  it('are removed too where another window kept them', async () => {
    const { keeper, state } = keeperOf();
    const { session } = open({ keeper });
    await session.open(null, quiet());
    state.kept = { ...emptySet, own };
    expect((await session.clear(null, quiet())).kept).toBe('notKept');
    expect(state.kept).toBeNull();
  });

  it('that another version kept are read as far as they are known now', () => {
    const [{ person }] = own.people as [(typeof own.people)[0]];
    const { createdDateTime: _, ...early } = own.signIns[0]?.signIn ?? signInOf({ name: '' });
    const odd = { key: 'own-2', person: { ...person, riskLevel: 'huge' } };
    expect(
      readOwn({ ...own, people: [...own.people, odd], signIns: [{ key: 'own-1', signIn: early }] }),
    ).toEqual(own);
    expect(readOwn(undefined)).toEqual(noOwn);
    expect(readOwn({ people: 'x' })).toEqual(noOwn);
  });
});

it('puts a text that is pasted again in the place of those that were refused, and of nothing else', async () => {
  const { add } = open();
  const pasted = (text: string): Source => ({
    path: 'Pasted text',
    content: new Blob([text]),
    replacesRefused: true,
  });
  const good = JSON.stringify(policyWith());
  const paths = async (source: Source) =>
    (await add([source])).set.files.map(({ path, result }) => `${path}: ${result}`);
  await add([{ path: 'Pasted text', content: new Blob(['{']) }]);
  expect(await paths(pasted('{'))).toEqual(['Pasted text: refused']);
  expect(await paths(pasted(good))).toEqual(['Pasted text: imported-with-notes']);
  await paths(pasted('{'));
  expect(await paths(pasted(good))).toEqual([
    'Pasted text: imported-with-notes',
    'Pasted text (2): imported-with-notes',
  ]);
  await add([{ path: 'Pasted text.json', content: new Blob(['{']) }]);
  expect(await paths(pasted(good))).toHaveLength(4);
});

describe('what this browser keeps', () => {
  const sources = [sourceOf('a.json', policyWith())];

  it('is nothing until the user asks, then every change, and nothing once it is let go', async () => {
    const { keeper, state } = keeperOf();
    const { add, session } = open({ keeper });
    await add(sources);
    expect(state.kept).toBeNull();
    expect((await session.keep(true, quiet())).kept).toBe('kept');
    await add(sources);
    expect(state.kept).toMatchObject({ imports: [{ path: 'a.json' }, { path: 'a.json (2)' }] });
    expect((await session.keep(false, quiet())).kept).toBe('notKept');
    expect(state.kept).toBeNull();
  });

  it('is there again in another window, and goes when everything is removed', async () => {
    const { keeper, state } = keeperOf({
      ...emptySet,
      imports: [refused('a.json', reason)],
    });
    const { session } = open({ keeper });
    expect(await session.open(null, quiet())).toMatchObject({
      kept: 'kept',
      set: { files: [{ path: 'a.json' }] },
    });
    expect(await session.clear(null, quiet())).toMatchObject({
      kept: 'notKept',
      set: { files: [] },
    });
    expect(state.kept).toBeNull();
  });

  it('is taken up before anything else is done, however soon that is asked', async () => {
    const { keeper, state } = keeperOf({
      ...emptySet,
      imports: [refused('kept.json', reason)],
    });
    const { add, session } = open({ keeper });
    const [, { set }] = await Promise.all([session.open(null, quiet()), add(sources)]);
    expect(set.files.map(({ path }) => path)).toEqual(['kept.json', 'a.json']);
    expect(state.kept).toMatchObject({ imports: [{ path: 'kept.json' }, { path: 'a.json' }] });
  });

  it('is taken up again where another window has changed it since, before anything is done to it', async () => {
    const { keeper, state } = keeperOf({ ...emptySet, imports: [refused('kept.json', reason)] });
    const { add, session } = open({ keeper });
    await session.open(null, quiet());
    const imports = [refused('kept.json', reason), refused('other.json', reason)];
    Object.assign(state, { kept: { ...emptySet, imports }, isOvertaken: true });
    const { set } = await add(sources);
    expect(set.files.map(({ path }) => path)).toEqual(['kept.json', 'other.json', 'a.json']);
    expect(state.kept).toMatchObject({
      imports: [{ path: 'kept.json' }, { path: 'other.json' }, { path: 'a.json' }],
    });
  });

  it('of another version is not read, and can be removed', async () => {
    const { keeper, state } = keeperOf('otherVersion');
    const { session } = open({ keeper });
    expect((await session.open(null, quiet())).kept).toBe('otherVersion');
    expect((await session.clear(null, quiet())).kept).toBe('notKept');
    expect(state.kept).toBeNull();
  });

  it.each([
    ['refused', new DOMException('No.', 'SecurityError')],
    ['full', new DOMException('No.', 'QuotaExceededError')],
  ])('is %s where the browser says so, and the set stays in the window', async (kept, refusal) => {
    const { keeper, state } = keeperOf();
    const { add, session } = open({ keeper });
    state.refusal = refusal;
    expect((await session.open(null, quiet())).kept).toBe('notKept');
    await add(sources);
    expect(await session.keep(true, quiet())).toMatchObject({
      kept,
      set: { files: [{ path: 'a.json' }] },
    });
  });
});

const reason = { code: 'empty', values: {}, place: null } as const;
