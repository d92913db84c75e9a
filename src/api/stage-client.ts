import { call, type Transport } from './client.ts';
import {
  type Announcement,
  type AttemptReply,
  channelName,
  type ClockCommand,
  type PhoneCommand,
  type PhoneView,
  type RehearsalReply,
  type ScenarioDetail,
  type Trace,
} from './contract.ts';

/** What the stage of one rehearsal can ask and do. Everything rejects with `Unreachable` or `Refused`. */
export interface StageClient {
  readonly rehearsal: string;
  /** How the rehearsal stands, and whether other windows can join it. */
  status: () => Promise<RehearsalReply>;
  scenario: () => Promise<ScenarioDetail>;
  phone: () => Promise<PhoneView>;
  phoneCommand: (
    command: PhoneCommand,
    seen: Pick<PhoneView, 'attemptId' | 'revision'>,
  ) => Promise<AttemptReply>;
  trace: () => Promise<Trace>;
  restart: () => Promise<RehearsalReply>;
  /** Moves the rehearsal's clock on by whole seconds. */
  advanceClock: (seconds: number) => Promise<AttemptReply>;
  /** Hears of every move of the world, whoever made it. Returns how to stop. */
  subscribe: (listener: (announcement: Announcement) => void) => () => void;
}

/** Hears a rehearsal's announcements from all windows of this browser, this one included. */
export const subscribeToChannel = (
  rehearsal: string,
  listener: (announcement: Announcement) => void,
): (() => void) => {
  const channel = new BroadcastChannel(channelName(rehearsal));
  channel.addEventListener('message', ({ data }: MessageEvent<Announcement>) => listener(data));
  return () => channel.close();
};

/** The stage's client of one rehearsal. */
export const createStageClient = (
  rehearsal: string,
  transport: Transport,
  subscribe: StageClient['subscribe'] = (listener) => subscribeToChannel(rehearsal, listener),
): StageClient => {
  const path = (rest: string): string =>
    `/api/rehearsal${rest}?rehearsal=${encodeURIComponent(rehearsal)}`;
  const get = <T>(rest: string): Promise<T> => call<T>(transport, path(rest));
  const post = <T>(rest: string, body: unknown): Promise<T> => call<T>(transport, path(rest), body);
  return {
    rehearsal,
    status: () => get(''),
    scenario: () => get('/scenario'),
    phone: () => get('/phone'),
    phoneCommand: (command, { attemptId, revision }) =>
      post('/phone', { command, attemptId, revision }),
    trace: () => get('/trace'),
    restart: () => post('/restart', {}),
    advanceClock: async (seconds) => {
      const { attemptId, revision } = await get<PhoneView>('/phone');
      const command: ClockCommand = { type: 'advanceClock', seconds };
      return post('/clock', { command, attemptId, revision });
    },
    subscribe,
  };
};
