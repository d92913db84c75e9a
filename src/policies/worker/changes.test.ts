import { describe, expect, it } from 'vitest';
import type { ChangeRequest, Changed } from '../everybody-protocol.ts';
import type { About } from '../rpc.ts';
import { keeperOf, policyWith, readHere, sourceOf } from './fixtures.ts';
import { createSession } from './session.ts';

const quiet = (): About<never> => ({ report: () => {}, signal: new AbortController().signal });

const reportOnly = policyWith({
  id: 'report',
  displayName: 'Block guests',
  state: 'enabledForReportingButNotEnforced',
  grantControls: { operator: 'OR', builtInControls: ['block'] },
});

const opened = async (keeper = keeperOf()) => {
  const session = createSession({
    openReader: () => ({ read: readHere, close: () => {} }),
    keeper: keeper.keeper,
  });
  await session.add([sourceOf('all.json', policyWith(), reportOnly)], {
    report: () => {},
    signal: new AbortController().signal,
  });
  const change = async (request: ChangeRequest): Promise<Changed> =>
    session.change(request, quiet());
  const undo = async (key: string | null) => session.undo(key, quiet());
  return { session, change, undo, keeper };
};

const [on, report] = ['5208359c-2e81-4458-9173-b79925c1d71f', 'report'];

const statesIn = ({ set }: Pick<Changed, 'set'>) => set.policies.map(({ state }) => state);

describe('a change', () => {
  it('switches one policy, or all that only report, and is taken back one by one', async () => {
    const { change, undo } = await opened();
    const off = await change({ kind: 'state', policy: on, state: 'disabled' });
    expect(statesIn(off)).toEqual(['disabled', 'enabledForReportingButNotEnforced']);
    const asIf = await change({ kind: 'asIfOn' });
    expect(statesIn(asIf)).toEqual(['disabled', 'enabled']);
    expect(asIf.set.changes).toMatchObject([
      { kind: 'state', policies: ['Require MFA'], state: 'disabled' },
      { kind: 'asIfOn', policies: [] },
    ]);
    const [first] = asIf.set.changes;
    expect(statesIn(await undo(first?.key ?? ''))).toEqual(['enabled', 'enabled']);
    expect(statesIn(await undo(null))).toEqual(['enabled', 'enabledForReportingButNotEnforced']);
  });

  it('of a policy that is added with the id of another is of that one alone', async () => {
    const { change } = await opened();
    const text = JSON.stringify({ ...reportOnly, displayName: 'A copy' });
    const added = await change({ kind: 'add', name: 'copy', text });
    const copy = added.set.policies.at(-1);
    expect(copy).toMatchObject({ id: 'report (2)', displayName: 'A copy' });
    const first = await change({ kind: 'state', policy: report, state: 'disabled' });
    expect(statesIn(first)).toEqual(['enabled', 'disabled', 'enabledForReportingButNotEnforced']);
    const second = await change({ kind: 'state', policy: copy?.id ?? '', state: 'enabled' });
    expect(statesIn(second)).toEqual(['enabled', 'disabled', 'enabled']);
    expect(second.set.changes.map(({ policies }) => policies)).toEqual([
      ['A copy'],
      ['Block guests'],
      ['A copy'],
    ]);
  });

  it('is said of each policy that it makes another, and of one that it adds', async () => {
    const { change, undo } = await opened();
    const trials = ({ set }: Pick<Changed, 'set'>) => set.policies.map(({ trial }) => trial);
    const asIf = await change({ kind: 'asIfOn' });
    expect(trials(asIf)).toEqual([null, 'changed']);
    await undo(null);
    // To what it is already.
    expect(trials(await change({ kind: 'state', policy: on, state: 'enabled' }))).toEqual([
      null,
      null,
    ]);
    const text = JSON.stringify(policyWith({ displayName: 'Pasted' }));
    expect(trials(await change({ kind: 'add', name: 'Pasted policy', text }))).toEqual([
      null,
      null,
      'added',
    ]);
  });

  it('is one for each policy and kind, the last of them', async () => {
    const { change } = await opened();
    await change({ kind: 'state', policy: on, state: 'disabled' });
    const { set } = await change({ kind: 'state', policy: on, state: 'enabled' });
    expect(set.changes).toHaveLength(1);
    expect(set.policies[0]?.state).toBe('enabled');
  });

  it('edits a policy, which stays the same one whatever id the text has', async () => {
    const { change, session } = await opened();
    const text = JSON.stringify(policyWith({ id: 'other', displayName: 'Require more' }));
    const { set, fault } = await change({ kind: 'edit', policy: report, text });
    expect(fault).toBeNull();
    expect(set.policies.map(({ id, displayName }) => [id, displayName])).toEqual([
      [on, 'Require MFA'],
      [report, 'Require more'],
    ]);
    expect(await session.policy(report, quiet())).toMatchObject({ file: 'all.json' });
  });

  it.each([
    ['{\n  "state": enabled\n}', { kind: 'reason', reason: { place: { line: 2 } } }],
    ['{ "theme": "dark" }', { kind: 'reason', reason: { code: 'noPolicies' } }],
    [JSON.stringify([policyWith(), policyWith()]), { kind: 'notOne', policies: 2 }],
  ])('says what is wrong with %j, and changes nothing', async (text, fault) => {
    const { change } = await opened();
    const came = await change({ kind: 'edit', policy: on, text });
    expect(came).toMatchObject({ fault, set: { changes: [] } });
    expect(came.set.policies[0]?.displayName).toBe('Require MFA');
  });

  it('removes and adds, from a text or from what others published, without touching the files', async () => {
    const { change, undo, session } = await opened();
    const removed = await change({ kind: 'remove', policy: on });
    expect(removed.set.policies.map(({ id }) => id)).toEqual([report]);
    const text = JSON.stringify(policyWith({ displayName: 'Pasted' }));
    await change({ kind: 'add', name: 'Pasted policy', text });
    const twice = await change({ kind: 'add', name: 'Pasted policy', text });
    expect(twice.set.policies.map(({ displayName }) => displayName)).toEqual([
      'Block guests',
      'Pasted',
      'Pasted',
    ]);
    expect(new Set(twice.set.policies.map(({ id }) => id)).size).toBe(3);
    expect(twice.set.files.map(({ path, policies }) => [path, policies])).toEqual([
      ['all.json', 2],
    ]);
    const [template] = await session.templates(null, quiet());
    const { set } = await change({ kind: 'addTemplate', template: template?.template ?? '' });
    expect(set.policies.at(-1)?.displayName).toBe(template?.displayName);
    expect((await undo(null)).set.policies).toHaveLength(2);
  });

  it('of a policy that is not there changes nothing', async () => {
    const { change } = await opened();
    expect((await change({ kind: 'remove', policy: 'nobody' })).set.changes).toEqual([]);
  });

  it('is kept beside what was imported, and is there again in another window', async () => {
    const { change, session, keeper } = await opened();
    await session.keep(true, quiet());
    await change({ kind: 'state', policy: on, state: 'disabled' });
    const again = createSession({
      openReader: () => ({ read: readHere, close: () => {} }),
      keeper: keeper.keeper,
    });
    const { set } = await again.open(null, quiet());
    expect(set.policies[0]?.state).toBe('disabled');
    expect(set.changes).toHaveLength(1);
    expect((await again.clear(null, quiet())).set.changes).toEqual([]);
  });
});

it('leaves those who are asked about as they are, though a policy that tells them apart is switched off or removed', async () => {
  const { session, change } = await opened();
  const when = (id: string, more: object): string =>
    JSON.stringify(
      policyWith({
        id,
        displayName: id,
        conditions: {
          users: { includeUsers: ['All'] },
          applications: { includeApplications: ['All'] },
          clientAppTypes: ['all'],
          ...more,
        },
      }),
    );
  const texts = [
    when('risky', { signInRiskLevels: ['medium', 'high'] }),
    when('older', { clientAppTypes: ['exchangeActiveSync', 'other'] }),
    when('pilots', { users: { includeGroups: ['<Pilot>'] } }),
  ];
  await session.add(
    texts.map((text, at) => ({ path: `${at}.json`, content: new Blob([text]) })),
    { report: () => {}, signal: new AbortController().signal },
  );
  const asked = async () => session.askable(null, quiet());
  const before = await asked();
  expect(before.signIns).toHaveLength(5);
  await change({ kind: 'state', policy: 'risky', state: 'disabled' });
  await change({ kind: 'remove', policy: 'older' });
  await change({ kind: 'remove', policy: 'pilots' });
  expect(await asked()).toEqual(before);
  // What is added on trial tells others apart.
  const text = when('flows', { authenticationFlows: { transferMethods: 'deviceCodeFlow' } });
  await change({ kind: 'add', name: 'Flows', text });
  const after = await asked();
  expect(after.people).toEqual(before.people);
  expect(after.signIns.slice(0, 5)).toEqual(before.signIns);
  expect(after.signIns.slice(5)).toMatchObject([
    { signIn: { authenticationFlow: { transferMethod: 'deviceCodeFlow' } } },
  ]);
});
