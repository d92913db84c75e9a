import { expect, it } from 'vitest';
import { keeperOf, policyWith, readHere } from './fixtures.ts';
import { personOf } from './rehearse/people.ts';
import { signInOf } from './rehearse/sign-ins.ts';
import { createSession } from './session.ts';

const id = 'aaaaaaaa-0000-0000-0000-000000000001';

const blocking = (name: string, excluded: string): object =>
  policyWith({
    id: name,
    displayName: name,
    conditions: {
      users: { includeUsers: ['All'], excludeGroups: [excluded] },
      applications: { includeApplications: ['All'] },
      clientAppTypes: ['all'],
    },
    grantControls: { operator: 'OR', builtInControls: ['block'] },
  });

const about = { report: () => {}, signal: new AbortController().signal };

const sessionWith = async (groups: object[]) => {
  const session = createSession({
    openReader: () => ({ read: readHere, close: () => {} }),
    keeper: keeperOf().keeper,
  });
  const policies = [blocking('A', '<BG>'), blocking('B', id), blocking('C', '{{bg}}')];
  const content = new Blob([JSON.stringify({ policies, groups })]);
  await session.add([{ path: 'export.json', content }], about);
  return session;
};

const named = [{ id, displayName: 'Break Glass' }];
const kind = 'group';
const signIns = [signInOf({ name: 'One' })];

const outcomes = async (session: Awaited<ReturnType<typeof sessionWith>>, memberOf: string) => {
  const person = personOf({ userPrincipalName: 'one@contoso.example', memberOf: [memberOf] });
  const [signIn = signInOf({ name: 'One' })] = signIns;
  const question = { person, signIn, settings: {} };
  const answer = await session.answer(question, about);
  const table = await session.matrix({ people: [person], signIns, settings: {} }, about);
  const { mentioned } = await session.askable(null, about);
  return [
    answer.trace.status?.outcome,
    table.endings.map(({ outcome }) => outcome),
    table.after.findings.map(({ kind: found }) => found).filter((one) => /reakGlass/.test(one)),
    mentioned.excludedGroups,
  ];
};

it('takes what goes by one name, and by its id, for one group', async () => {
  const session = await sessionWith(named);
  expect((await outcomes(session, id))[0]).toBe('blocked');
  await session.name({ kind, written: '<BG>', displayName: 'Break Glass' }, about);
  await session.name({ kind, written: '{{bg}}', displayName: id }, about);
  for (const memberOf of [id, '<BG>', '{{bg}}'])
    expect(await outcomes(session, memberOf)).toEqual([
      'granted',
      ['granted'],
      ['breakGlass'],
      [{ id, displayName: 'Break Glass' }],
    ]);
  // It is still there to be named otherwise.
  const { set } = await session.open(null, about);
  expect(set.names.map(({ written }) => written)).toEqual(['<BG>', '{{bg}}']);
});

it('takes two that two groups of one name could be for neither', async () => {
  const session = await sessionWith([
    ...named,
    { id: id.replace('1', '2'), displayName: 'Break Glass' },
  ]);
  await session.name({ kind, written: '<BG>', displayName: 'Break Glass' }, about);
  expect((await outcomes(session, id))[0]).toBe('blocked');
});

it('gives whoever opens a link the same groups', async () => {
  const session = await sessionWith(named);
  await session.name({ kind, written: '<BG>', displayName: 'Break Glass' }, about);
  await session.name({ kind, written: '{{bg}}', displayName: id }, about);
  const question = {
    person: personOf({ userPrincipalName: 'a', memberOf: [id] }),
    signIn: signInOf({ name: 'One' }),
    settings: {},
  };
  const { text } = await session.share({ question, withPolicies: true }, about);
  const other = createSession({
    openReader: () => ({ read: readHere, close: () => {} }),
    keeper: keeperOf().keeper,
  });
  await other.addLinked({ text: text ?? '', path: 'link.json' }, about);
  expect((await other.answer(question, about)).trace.status?.outcome).toBe('granted');
});
