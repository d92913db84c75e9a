import { createActor } from 'xstate';
import { type Client, goneBy, Refused } from '../api/client.ts';
import type { Announcement, AttemptReply } from '../api/contract.ts';
import type { ScreenEvent, ScreenId } from '../screens/screen.ts';
import { journeyWith, type Perform } from './machine.ts';
import { type Failure, Lost, Overtaken, type ProblemId } from './failures.ts';
import type { Row } from './row.ts';
import { table } from './table.ts';

/** What a window draws. */
export interface JourneyView {
  screen: ScreenId | ProblemId;
  /** Null before the first reply. */
  reply: AttemptReply | null;
  /** `busy`: a reply is awaited. */
  busy: boolean;
  failure: Failure | null;
  overtaken: boolean;
}

/** A running journey: what to draw, and what to tell it. */
export interface Journey {
  view: () => JourneyView;
  /** Calls the listener after every change. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
  send: (event: ScreenEvent) => void;
  /** Does again what failed. */
  retry: () => void;
  /** Asks what is required now and enters its state. */
  resume: () => Promise<void>;
  /** Resolves when nothing is awaited and the journey has seen at least this revision. */
  settled: (revision?: number) => Promise<JourneyView>;
  /** Connects to a backend that has become ready. */
  connect: (client: Client) => Promise<void>;
  stop: () => void;
}

/** The seams a journey needs from where it runs. */
export interface JourneySeams {
  subscribe: (rehearsal: string, listener: (announcement: Announcement) => void) => () => void;
  /** Calls back after so many ms. Returns how to cancel. */
  schedule: (callback: () => void, ms: number) => () => void;
}

const overtakenBy = ['staleRevision', 'unknownAttempt', 'notExpected'];

/** A command's reply; where somebody else acted first, what is required now. */
const performWith =
  (client: () => Client | null): Perform =>
  async ({ command, seen }) => {
    const present = client();
    if (!present || (command && !seen)) throw new Lost('There is no rehearsal yet.');
    try {
      return await (command && seen ? present.send(command, seen) : present.ask());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const gone = goneBy(error);
      if (gone) throw new Lost(error.message, gone);
      if (overtakenBy.includes(error.refusal.code)) throw new Overtaken(await present.ask());
      throw error;
    }
  };

const deadlineOf = (reply: AttemptReply | null): number | null => {
  if (!reply?.clock.runs || !('expiresAt' in reply.requirement)) return null;
  // A trial that is over has nothing to wait for, and would be asked about without end.
  if ('error' in reply.requirement && reply.requirement.error) return null;
  return Math.max(0, Date.parse(reply.requirement.expiresAt) - Date.parse(reply.clock.now));
};

/** Starts a journey that draws its first screen at once; `connect` gives it a backend. */
export const createJourney = ({ subscribe, schedule }: JourneySeams): Journey => {
  let client: Client | null = null;
  let heard: Announcement | null = null;
  let stopHearing = (): void => undefined;
  let cancelDeadline = (): void => undefined;
  const actor = createActor(journeyWith(performWith(() => client)));

  const draw = (snapshot: ReturnType<typeof actor.getSnapshot>): JourneyView => {
    const { reply, failure, overtaken } = snapshot.context;
    const meta = Object.values(snapshot.getMeta()).find((one) => one !== undefined) as {
      screen: JourneyView['screen'];
    };
    const ready = JSON.stringify(snapshot.value).includes('"ready"');
    const problem = meta.screen.startsWith('problem.');
    return { screen: meta.screen, reply, busy: !ready && !problem, failure, overtaken };
  };

  // The same object for as long as nothing changed, as React wants it.
  let drawn: { of: ReturnType<typeof actor.getSnapshot>; view: JourneyView } | null = null;
  const view = (): JourneyView => {
    const snapshot = actor.getSnapshot();
    if (drawn?.of !== snapshot) drawn = { of: snapshot, view: draw(snapshot) };
    return drawn.view;
  };

  const resume = async (): Promise<void> => {
    if (!client) return;
    try {
      const reply = await client.ask();
      if (actor.getSnapshot().status === 'active') actor.send({ type: 'resume', reply });
    } catch (error) {
      if (error instanceof Refused) actor.send({ type: 'lose', why: goneBy(error) ?? 'lost' });
      // Unreachable: the screen stays, and the next act says so.
    }
  };

  /** Follows what others did, once nothing of one's own is under way. */
  const follow = (): void => {
    const { reply, busy, screen } = view();
    if (!heard || busy || screen.startsWith('problem.')) return;
    const { revision, actor: by } = heard;
    if (reply && revision <= reply.revision) return;
    heard = null;
    const waits = (table as Record<string, Row<ScreenId>>)[screen]?.changes;
    if (waits && (by === 'phone' || by === 'clock')) actor.send({ type: 'changed' });
    else void resume();
  };

  let watched: AttemptReply | null = null;
  actor.subscribe(() => {
    const { reply } = view();
    if (reply !== watched) {
      watched = reply;
      cancelDeadline();
      const wait = deadlineOf(reply);
      if (wait !== null) cancelDeadline = schedule(() => actor.send({ type: 'changed' }), wait);
    }
    queueMicrotask(follow);
  });
  actor.start();

  const isSettled = (revision: number): boolean => {
    const { reply, busy, screen } = view();
    if (screen.startsWith('problem.')) return true;
    return !busy && (reply?.revision ?? -1) >= revision;
  };

  return {
    view,
    subscribe: (listener) => {
      const subscription = actor.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    send: (event) => actor.send(event),
    retry: () => actor.send({ type: 'retry' }),
    resume,
    settled: (revision = 0) =>
      new Promise((resolve) => {
        if (isSettled(revision)) return resolve(view());
        const subscription = actor.subscribe(() => {
          if (!isSettled(revision)) return;
          subscription.unsubscribe();
          resolve(view());
        });
      }),
    connect: async (next) => {
      client = next;
      // What was heard of another rehearsal says nothing of this one.
      heard = null;
      stopHearing();
      stopHearing = subscribe(next.rehearsal, (announcement) => {
        heard = announcement;
        follow();
      });
      await resume();
    },
    stop: () => {
      stopHearing();
      cancelDeadline();
      actor.stop();
    },
  };
};
