import { fromPromise, setup } from 'xstate';
import type { Gone } from '../api/client.ts';
import type { AttemptReply, PersonCommand, RequirementKind } from '../api/contract.ts';
import type { JourneyScreenId, ScreenEvent, ScreenId } from '../screens/screen.ts';
import { type Failure, Lost, Overtaken, type ProblemId, reasons } from './failures.ts';
import type { Replies, Row } from './row.ts';
import { screenOf, table } from './table.ts';

export interface JourneyContext {
  reply: AttemptReply | null;
  /** The event that is being answered, or that failed and can be tried again. */
  asked: ScreenEvent | null;
  failure: Failure | null;
  /** The last reply came because somebody else acted first. */
  overtaken: boolean;
}

export type JourneyEvent =
  | ScreenEvent
  /** Enters the state of a requirement, whatever came before. */
  | { type: 'resume'; reply: AttemptReply; overtaken?: boolean }
  /** The phone or the clock may have changed what is required. */
  | { type: 'changed' }
  | { type: 'retry' }
  | { type: 'lose'; why: Gone };

/** Carries out one command, or asks what is required when there is none. */
export type Perform = (input: {
  command: PersonCommand | null;
  seen: AttemptReply | null;
}) => Promise<AttemptReply>;

const kit = setup({
  types: {
    context: {} as JourneyContext,
    events: {} as JourneyEvent,
    meta: {} as { screen: ScreenId | ProblemId },
  },
  actors: {
    /** Given by who runs the journey. */
    perform: fromPromise<AttemptReply, Parameters<Perform>[0]>(() =>
      Promise.reject(new Lost('This journey was given no backend.')),
    ),
  },
});

/** XState reads a dot in a key as a path, so the keys of screens have dashes. */
export const keyOf = (screen: string): string => screen.replaceAll('.', '-');

type Reply = { output: AttemptReply };

const kindIs =
  (kind: RequirementKind) =>
  ({ event }: { event: unknown }): boolean =>
    (event as Reply).output.requirement.kind === kind;

const take = kit.assign({
  reply: ({ event }: { event: unknown }) => (event as Reply).output,
  asked: null,
  failure: null,
  overtaken: false,
});

const onDone = (screen: ScreenId, { replies, stays = [] }: Replies) => [
  ...replies.map((kind) => ({
    guard: kindIs(kind),
    target: `#${keyOf(stays.includes(kind) ? screen : screenOf[kind])}`,
    actions: take,
  })),
  { target: '#problem-unexpected', actions: take },
];

const errorOf = (event: unknown): unknown => (event as { error: unknown }).error;

/** A command that failed leaves the screen as it is; one that was overtaken goes where the rehearsal is. */
const onError = (screen: ScreenId) => [
  {
    guard: ({ event }: { event: unknown }) => errorOf(event) instanceof Overtaken,
    actions: kit.raise(({ event }: { event: unknown }) => ({
      type: 'resume' as const,
      reply: (errorOf(event) as Overtaken).reply,
      overtaken: true,
    })),
  },
  ...reasons.map((why) => ({
    guard: ({ event }: { event: unknown }) => {
      const error = errorOf(event);
      return error instanceof Lost && error.why === why;
    },
    target: `#problem-${why}`,
  })),
  {
    target: `#${keyOf(screen)}.ready`,
    actions: kit.assign({
      failure: ({ event }: { event: unknown }): Failure =>
        errorOf(event) instanceof Error && (errorOf(event) as Error).name === 'Unreachable'
          ? 'unreachable'
          : 'rejected',
    }),
  },
];

const remember = kit.assign({
  asked: ({ event }: { event: unknown }) => event as ScreenEvent,
  failure: null,
  overtaken: false,
});

/** The state a command is carried out in; `null` only asks what is required. */
const asking = (
  screen: ScreenId,
  replies: Replies,
  command: ((event: ScreenEvent) => PersonCommand) | null,
) => ({
  invoke: {
    src: 'perform' as const,
    input: ({ context }: { context: JourneyContext }) => ({
      command: command && context.asked ? command(context.asked) : null,
      seen: context.reply,
    }),
    onDone: onDone(screen, replies),
    onError: onError(screen),
  },
});

const turn = (row: Row<ScreenId>, page: JourneyScreenId | 'requirement') =>
  page === 'requirement'
    ? row.requirements.map((kind) => ({
        guard: ({ context }: { context: JourneyContext }) =>
          context.reply?.requirement.kind === kind,
        target: `#${keyOf(screenOf[kind])}`,
      }))
    : [{ target: `#${keyOf(page)}` }];

const stateOf = (screen: JourneyScreenId) => {
  const row = table[screen] as Row<ScreenId>;
  const events = Object.entries(row.on);
  const sends = events.flatMap(([type, answer]) => ('page' in answer ? [] : [{ type, answer }]));
  return {
    id: keyOf(screen),
    meta: { screen },
    initial: 'ready',
    states: {
      ready: {
        on: {
          ...Object.fromEntries(
            events.map(([type, answer]) => [
              type,
              'page' in answer ? turn(row, answer.page) : [{ target: type, actions: remember }],
            ]),
          ),
          ...(row.changes ? { changed: [{ target: 'checking' }] } : {}),
          retry: [
            ...sends.map(({ type }) => ({
              guard: ({ context }: { context: JourneyContext }) => context.asked?.type === type,
              target: type,
              actions: kit.assign({ failure: null }),
            })),
            // What failed was the question whether phone or clock changed anything.
            ...(row.changes
              ? [{ target: 'checking', actions: kit.assign({ failure: null, asked: null }) }]
              : []),
          ],
        },
      },
      ...Object.fromEntries(
        sends.map(({ type, answer }) => [
          type,
          asking(screen, answer, answer.command as (event: ScreenEvent) => PersonCommand),
        ]),
      ),
      ...(row.changes ? { checking: asking(screen, row.changes, null) } : {}),
    },
  };
};

type Resume = Extract<JourneyEvent, { type: 'resume' }>;

const resume = (Object.keys(screenOf) as RequirementKind[]).map((kind) => ({
  guard: ({ event }: { event: unknown }) => (event as Resume).reply.requirement.kind === kind,
  target: `#${keyOf(screenOf[kind])}`,
  actions: kit.assign({
    reply: ({ event }: { event: unknown }) => (event as Resume).reply,
    overtaken: ({ event }: { event: unknown }) => (event as Resume).overtaken === true,
    asked: null,
    failure: null,
  }),
}));

const screens = Object.keys(table) as JourneyScreenId[];

/** What can be done on the first page, with or without a backend. */
const firstEvents = Object.keys(table['signIn.username'].on);

/**
 * The journey: one state per screen, built from the table. `starting` draws the user name page before there is any
 * reply; what is sent there waits for the backend.
 */
export const journeyMachine = kit.createMachine({
  id: 'journey',
  context: { reply: null, asked: null, failure: null, overtaken: false },
  initial: 'starting',
  on: {
    resume,
    lose: reasons.map((why) => ({
      guard: ({ event }: { event: unknown }) => (event as { why: Gone }).why === why,
      target: `#problem-${why}`,
    })),
  },
  states: {
    starting: {
      id: 'starting',
      meta: { screen: 'signIn.username' },
      initial: 'ready',
      states: {
        ready: {
          on: Object.fromEntries(
            firstEvents.map((type) => [type, { target: 'waiting', actions: remember }]),
          ),
        },
        waiting: {
          on: {
            resume: [
              ...firstEvents.map((type) => ({
                guard: ({ context, event }: { context: JourneyContext; event: unknown }) =>
                  context.asked?.type === type &&
                  (event as Resume).reply.requirement.kind === 'userName',
                target: `#${keyOf('signIn.username')}.${type}`,
                actions: kit.assign({
                  reply: ({ event }: { event: unknown }) => (event as Resume).reply,
                }),
              })),
              ...resume,
            ],
          },
        },
      },
    },
    ...Object.fromEntries(screens.map((screen) => [keyOf(screen), stateOf(screen)])),
    'problem-unexpected': { id: 'problem-unexpected', meta: { screen: 'problem.unexpected' } },
    ...Object.fromEntries(
      reasons.map((why) => [
        `problem-${why}`,
        { id: `problem-${why}`, meta: { screen: `problem.${why}` as const } },
      ]),
    ),
  },
});

/** The journey machine with a backend that carries out its commands. */
export const journeyWith = (perform: Perform) =>
  journeyMachine.provide({
    actors: {
      perform: fromPromise<AttemptReply, Parameters<Perform>[0]>(({ input }) => perform(input)),
    },
  });
