import { describe, expect, it } from 'vitest';
import { type Client, Refused, Unreachable } from '../api/client.ts';
import type { Announcement, AttemptReply, RefusalCode } from '../api/contract.ts';
import { replyOf } from './fixture.ts';
import { createJourney } from './journey.ts';

type Answer = AttemptReply | Error;

const refused = (code: RefusalCode): Refused => new Refused({ code, problem: code });
const silence = new Unreachable('Nobody answers.');

/** Lets everything that is under way come to its end. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A journey that was connected, whose backend answers what a test says, when it says so. */
const connected = async (first: Answer) => {
  const sent: string[] = [];
  const waiting: ((answer: Answer) => void)[] = [];
  const alarms: { ms: number; ring: () => void; off: boolean }[] = [];
  const channel: { tell: (announcement: Announcement) => void } = { tell: () => undefined };
  const wait = (what: string): Promise<AttemptReply> => {
    sent.push(what);
    return new Promise((resolve, reject) => {
      waiting.push((answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  };
  const client: Client = {
    rehearsal: 'rehearsal-1',
    ask: () => wait('ask'),
    send: ({ type }) => wait(type),
  };
  const journey = createJourney({
    subscribe: (_rehearsal, listener) => {
      channel.tell = listener;
      return () => undefined;
    },
    schedule: (ring, ms) => {
      const alarm = { ms, ring, off: false };
      alarms.push(alarm);
      return () => {
        alarm.off = true;
      };
    },
  });
  const answer = async (one: Answer): Promise<void> => {
    waiting.shift()?.(one);
    await settle();
  };
  const hear = async (revision: number, actor: Announcement['actor']): Promise<void> => {
    channel.tell({ revision, actor });
    await settle();
  };
  const opening = journey.connect(client);
  await answer(first);
  await opening;
  sent.length = 0;
  return { journey, sent, alarms, answer, hear, client };
};

const typed = { type: 'submitPassword', password: 'typed' } as const;

describe('an act', () => {
  it('is busy until its reply, and takes no second one meanwhile', async () => {
    const { journey, sent, answer } = await connected(replyOf('password', 1));
    journey.send(typed);
    journey.send(typed);
    expect(journey.view()).toMatchObject({ screen: 'signIn.password', busy: true });
    expect(sent).toEqual(['submitPassword']);
    await answer(replyOf('staySignedIn', 2));
    expect(journey.view()).toMatchObject({ screen: 'staySignedIn', busy: false, failure: null });
  });

  it('before there is a backend waits for it', async () => {
    const journey = createJourney({
      subscribe: () => () => undefined,
      schedule: () => () => undefined,
    });
    journey.send({ type: 'submitUserName', userName: 'robin' });
    expect(journey.view()).toMatchObject({ screen: 'signIn.username', busy: true, reply: null });
    const sent: string[] = [];
    await journey.connect({
      rehearsal: 'one',
      ask: async () => replyOf('userName', 0),
      send: async ({ type }) => {
        sent.push(type);
        return replyOf('password', 1);
      },
    });
    expect((await journey.settled(1)).screen).toBe('signIn.password');
    expect(sent).toEqual(['start']);
  });

  it('whose reply the table does not list is an error screen', async () => {
    const { journey, answer } = await connected(replyOf('password', 1));
    journey.send(typed);
    await answer(replyOf('authenticatorAdded', 2));
    expect(journey.view().screen).toBe('problem.unexpected');
  });
});

describe('an act that failed', () => {
  it.each([
    ['unreachable', silence],
    ['rejected', refused('malformed')],
  ] as const)('(%s) leaves the screen, and is done again on retry', async (failure, error) => {
    const { journey, sent, answer } = await connected(replyOf('password', 1));
    journey.send(typed);
    await answer(error);
    expect(journey.view()).toMatchObject({ screen: 'signIn.password', busy: false, failure });
    journey.retry();
    expect(journey.view()).toMatchObject({ busy: true, failure: null });
    await answer(replyOf('application', 2));
    expect(journey.view().screen).toBe('app');
    expect(sent).toEqual(['submitPassword', 'submitPassword']);
  });

  it.each(['staleRevision', 'unknownAttempt', 'notExpected'] as const)(
    '(%s) was overtaken, and the screen is where the rehearsal is',
    async (code) => {
      const { journey, sent, answer } = await connected(replyOf('password', 1));
      journey.send(typed);
      await answer(refused(code));
      await answer(replyOf('requestDenied', 5));
      expect(sent).toEqual(['submitPassword', 'ask']);
      expect(journey.view()).toMatchObject({ screen: 'mfa.denied', overtaken: true, busy: false });
    },
  );

  it.each([
    ['unknownRehearsal', 'lost'],
    ['olderRehearsal', 'older'],
    ['newerRehearsal', 'newer'],
  ] as const)('because of %s cannot go on here', async (code, why) => {
    const { journey, answer } = await connected(replyOf('password', 1));
    journey.send(typed);
    await answer(refused(code));
    expect(journey.view()).toMatchObject({ screen: `problem.${why}`, busy: false });
  });

  it('can be the question whether the phone answered, which is asked again on retry', async () => {
    const { journey, sent, answer, hear } = await connected(replyOf('approveRequest', 1));
    await hear(2, 'phone');
    await answer(silence);
    expect(journey.view()).toMatchObject({ screen: 'mfa.prompt.push', failure: 'unreachable' });
    journey.retry();
    await answer(replyOf('application', 2));
    expect(journey.view()).toMatchObject({ screen: 'app', failure: null });
    expect(sent).toEqual(['ask', 'ask']);
  });
});

describe('what others did', () => {
  it('is followed by the listed replies where phone or clock may change a waiting screen', async () => {
    for (const actor of ['phone', 'clock'] as const) {
      const { journey, answer, hear } = await connected(replyOf('approveRequest', 1));
      await hear(2, actor);
      // An ordinary reply that is not listed is a mistake; only a resume may enter any state.
      await answer(replyOf('userName', 2));
      expect(journey.view().screen).toBe('problem.unexpected');
    }
  });

  it('is a resume from anybody else, and on a screen that waits for nobody', async () => {
    for (const [kind, actor] of [
      ['approveRequest', 'person'],
      ['approveRequest', 'stage'],
      ['password', 'phone'],
    ] as const) {
      const { journey, answer, hear } = await connected(replyOf(kind, 1));
      await hear(2, actor);
      await answer(replyOf('userName', 2));
      expect(journey.view().screen).toBe('signIn.username');
    }
  });

  it('is not asked about where it is known already', async () => {
    const { sent, hear } = await connected(replyOf('password', 3));
    await hear(3, 'person');
    await hear(2, 'stage');
    expect(sent).toEqual([]);
  });

  it('waits for an act that is under way', async () => {
    const { journey, sent, answer, hear } = await connected(replyOf('password', 1));
    journey.send(typed);
    await hear(3, 'stage');
    expect(sent).toEqual(['submitPassword']);
    await answer(replyOf('staySignedIn', 2));
    expect(sent).toEqual(['submitPassword', 'ask']);
    await answer(replyOf('userName', 3));
    expect(journey.view().screen).toBe('signIn.username');
  });
});

describe('the deadline of a request', () => {
  const request = (expiresAt: string, runs: boolean) =>
    replyOf({ kind: 'approveRequest', number: '42', expiresAt, methods: [] }, 1, runs);
  const inAMinute = '2026-11-22T09:01:00.000Z';

  it('is waited for where the clock runs, and then asked about', async () => {
    const { journey, sent, alarms, answer } = await connected(request(inAMinute, true));
    expect(alarms.map(({ ms }) => ms)).toEqual([60_000]);
    alarms[0]?.ring();
    await answer(replyOf('requestTimedOut', 1, true));
    expect(sent).toEqual(['ask']);
    expect(journey.view().screen).toBe('mfa.timeout');
    expect(alarms).toHaveLength(1);
  });

  it('is not waited for where the clock stands still', async () => {
    expect((await connected(request(inAMinute, false))).alarms).toEqual([]);
  });

  it('that is past is asked about at once', async () => {
    const { alarms } = await connected(request('2026-11-22T08:00:00.000Z', true));
    expect(alarms.map(({ ms }) => ms)).toEqual([0]);
  });

  it('is forgotten when something else is required', async () => {
    const { journey, alarms, answer } = await connected(request(inAMinute, true));
    const resumed = journey.resume();
    await answer(replyOf('application', 2, true));
    await resumed;
    expect(alarms.map(({ off }) => off)).toEqual([true]);
  });

  it('is none once the trial of a new method is over, or it would be asked without end', async () => {
    const plan = { position: 1, total: 1, choices: [] };
    for (const error of ['timedOut', 'denied'] as const) {
      const over = {
        kind: 'tryAuthenticator',
        plan,
        number: '42',
        expiresAt: inAMinute,
        error,
      } as const;
      expect((await connected(replyOf(over, 1, true))).alarms).toEqual([]);
    }
  });
});

it('asking in vain what is required leaves the screen, and a refusal has lost it', async () => {
  const { journey, answer } = await connected(replyOf('password', 1));
  const vain = journey.resume();
  await answer(silence);
  await vain;
  expect(journey.view()).toMatchObject({ screen: 'signIn.password', busy: false });
  const gone = journey.resume();
  await answer(refused('unknownRehearsal'));
  await gone;
  expect(journey.view().screen).toBe('problem.lost');
});

it('the view is the same object while nothing changes', async () => {
  const { journey, answer } = await connected(replyOf('password', 1));
  const before = journey.view();
  expect(journey.view()).toBe(before);
  journey.send(typed);
  await answer(replyOf('application', 2));
  expect(journey.view()).not.toBe(before);
});
