import { describe, expect, it } from 'vitest';
import type { Announcement, AttemptReply, Command, Refusal } from '../src/api/contract.ts';
import { type World, worldVersion } from './backend/world.ts';
import { createNodeEnvironment } from './node.ts';
import { act, current, look, open, seek, status } from './rehearsals.ts';
import { signsIn, testScenario } from './scenarios/fixture.ts';
import { mfaForAll } from './scenarios/published-policies.ts';

const answered = <T extends object>(answer: T | Refusal): T => {
  if ('error' in answer) throw new Error(answer.error.problem);
  return answer;
};

/** A rehearsal, with a person who acts in it at whatever revision counts, and all that was announced. */
const rehearse = async (now?: () => string) => {
  const environment = createNodeEnvironment({
    scenarios: [testScenario({ policies: [mfaForAll], ...(now ? { startsAt: null } : {}) })],
    ...(now ? { now } : {}),
  });
  const { rehearsal } = answered(await open(environment, 'test'));
  const heard: Announcement[] = [];
  environment.subscribe(rehearsal, (announcement) => heard.push(announcement));
  const ask = async (): Promise<AttemptReply> => answered(await current(environment, rehearsal));
  const say = async (command: Command) => {
    const { attemptId, revision } = await ask();
    return act(environment, rehearsal, 'person', { command, attemptId, revision });
  };
  const sayAll = async (commands: readonly Command[]) => {
    for (const command of commands) answered(await say(command));
  };
  const history = async () => answered(await status(environment, rehearsal)).history;
  const kind = async () => (await ask()).requirement.kind;
  return { environment, rehearsal, heard, ask, say, sayAll, history, kind };
};

const wrong: Command = { type: 'submitPassword', password: 'wrong' };

describe('a command', () => {
  it('that saw an older revision is refused, and nothing changes or is announced', async () => {
    const { environment, rehearsal, sayAll, heard, history } = await rehearse();
    await sayAll(signsIn);
    const before = await look(environment, rehearsal, (world) => world);
    const answer = await act(environment, rehearsal, 'person', {
      command: { type: 'cancel' },
      attemptId: null,
      revision: 1,
    });
    expect(answer).toMatchObject({ error: { code: 'staleRevision' } });
    expect(await look(environment, rehearsal, (world) => world)).toBe(before);
    expect(heard).toHaveLength(2);
    expect(await history()).toEqual({ length: 2, cursor: 2 });
  });

  it('that does not fit is refused and leaves no trace in the history', async () => {
    const { say, heard, history } = await rehearse();
    expect(await say(wrong)).toMatchObject({ error: { code: 'notExpected' } });
    expect(heard).toEqual([]);
    expect(await history()).toEqual({ length: 0, cursor: 0 });
  });

  it('that was carried out is announced with its revision and who did it', async () => {
    const { environment, rehearsal, heard, sayAll, ask } = await rehearse();
    await sayAll(signsIn);
    const { attemptId, revision } = await ask();
    const command: Command = { type: 'phoneDeny' };
    await act(environment, rehearsal, 'phone', { command, attemptId, revision });
    expect(heard).toEqual([
      { revision: 1, actor: 'person' },
      { revision: 2, actor: 'person' },
      { revision: 3, actor: 'phone' },
    ]);
  });

  it('is stamped with the machine’s time where the clock runs, and what was advanced', async () => {
    let now = '2026-11-22T09:00:00.000Z';
    const { ask, say } = await rehearse(() => now);
    expect((await ask()).clock).toEqual({ now, runs: true });
    await say({ type: 'advanceClock', seconds: 3600 });
    now = '2026-11-22T10:00:05.000Z';
    expect((await ask()).clock.now).toBe('2026-11-22T11:00:05.000Z');
  });
});

describe('the one history', () => {
  it('goes back and forth by a place in it, each a new revision that the stage announces', async () => {
    const { environment, rehearsal, sayAll, kind, heard, ask } = await rehearse();
    await sayAll(signsIn);
    for (const [cursor, expected] of [
      [1, 'password'],
      [2, 'approveRequest'],
      [0, 'userName'],
    ] as const) {
      const moved = answered(await seek(environment, rehearsal, cursor));
      expect(moved.history).toEqual({ length: 2, cursor });
      expect(await kind()).toBe(expected);
    }
    expect(heard.slice(2)).toEqual([3, 4, 5].map((revision) => ({ revision, actor: 'stage' })));
    expect((await ask()).revision).toBe(5);
  });

  it('is cut by a new act after undo', async () => {
    const { environment, rehearsal, sayAll, history, kind } = await rehearse();
    await sayAll([...signsIn, { type: 'phoneDeny' }]);
    answered(await seek(environment, rehearsal, 1));
    expect(await history()).toEqual({ length: 3, cursor: 1 });
    await sayAll([wrong]);
    expect(await history()).toEqual({ length: 2, cursor: 2 });
    answered(await seek(environment, rehearsal, 3));
    expect(await history()).toEqual({ length: 2, cursor: 2 });
    expect(await kind()).toBe('password');
  });

  it('makes the same world again where the same is done after undo', async () => {
    const { environment, rehearsal, sayAll, ask } = await rehearse();
    await sayAll(signsIn);
    const first = await ask();
    answered(await seek(environment, rehearsal, 0));
    await sayAll(signsIn);
    expect({ ...(await ask()), revision: 2 }).toEqual(first);
  });

  it('keeps commands without what was typed', async () => {
    const { environment, rehearsal, sayAll } = await rehearse();
    const kept: unknown[] = [];
    const { store } = environment;
    const change = store.change.bind(store);
    store.change = (id, decide) =>
      change(id, (snapshot) => {
        const decided = decide(snapshot);
        kept.push(decided.change);
        return decided;
      });
    await sayAll(signsIn);
    expect(kept[1]).toMatchObject({
      append: { actor: 'person', command: { password: { role: 'persona.password' } } },
    });
    expect(rehearsal).toBe('rehearsal-1');
  });
});

describe('what another version of the product has kept', () => {
  it.each([
    ['older', undefined, 'olderRehearsal'],
    ['older', worldVersion - 1, 'olderRehearsal'],
    ['newer', worldVersion + 1, 'newerRehearsal'],
  ])('is refused as %s (%s), whatever is asked of it, and stays as it is', async (...row) => {
    const [, kept, code] = row;
    const { environment, heard } = await rehearse();
    const record = { id: 'kept', scenario: 'test', revision: 3, cursor: 0, length: 1 };
    const numbered = kept === undefined ? {} : { worldVersion: kept };
    // A world of another shape, which nothing may look at.
    const world = {} as World;
    await environment.store.create(
      { ...record, openedAt: '2026-11-01T09:00:00.000Z', ...numbered },
      { world, actor: 'stage', command: null },
    );
    const passkey: Command = {
      type: 'answerPasskey',
      answer: { by: 'nobody', error: 'cancelled' },
    };
    const request = { command: wrong, attemptId: null, revision: 3 };
    for (const answer of [
      await current(environment, 'kept'),
      await status(environment, 'kept'),
      await seek(environment, 'kept', 0),
      await act(environment, 'kept', 'person', request),
      await act(environment, 'kept', 'person', { ...request, command: passkey }),
    ])
      expect(answer).toMatchObject({ error: { code } });
    expect(await environment.store.read('kept')).toMatchObject({ record, world });
    expect(heard).toEqual([]);
  });

  it('is told by the number that every rehearsal is opened with', async () => {
    const { environment, rehearsal } = await rehearse();
    expect(await environment.store.read(rehearsal)).toMatchObject({ record: { worldVersion } });
  });
});

describe('what is not there', () => {
  it('is said, for a scenario', async () => {
    const { environment } = await rehearse();
    expect(await open(environment, 'none')).toMatchObject({ error: { code: 'unknownScenario' } });
  });

  it('is said, for a rehearsal, whatever is asked of it', async () => {
    const { environment } = await rehearse();
    const request = { command: wrong, attemptId: null, revision: 0 };
    for (const answer of [
      await current(environment, 'none'),
      await status(environment, 'none'),
      await seek(environment, 'none', 0),
      await act(environment, 'none', 'person', request),
    ])
      expect(answer).toMatchObject({ error: { code: 'unknownRehearsal' } });
  });

  it('is not another rehearsal of the same scenario', async () => {
    const { environment, sayAll, kind } = await rehearse();
    const other = answered(await open(environment, 'test'));
    await sayAll(signsIn);
    expect(await kind()).toBe('approveRequest');
    const reply = answered(await current(environment, other.rehearsal));
    expect(reply.requirement.kind).toBe('userName');
  });
});
