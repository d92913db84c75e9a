import { call, type Transport } from './client.ts';
import { administratorActOf, callGraph, graphRequestOf } from './graph-client.ts';
import {
  type AdministratorView,
  type Announcement,
  type AttemptReply,
  channelName,
  type ClockCommand,
  type PersonCommand,
  type PhoneCommand,
  type PhoneView,
  type PlacesView,
  type RehearsalReply,
  type ScenarioDetail,
  type ScriptedAdministratorAct,
  type StageCommand,
  type TenantsView,
  type SystemCommand,
  type Trace,
  type WouldLetIn,
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
  /** What would let in whoever was stopped. It takes longer than the rest. */
  wouldLetIn: () => Promise<WouldLetIn>;
  restart: () => Promise<RehearsalReply>;
  /** Where the person signs in, and where else they could. */
  places: () => Promise<PlacesView>;
  /** The tenants, and what each is to the person. */
  tenants: () => Promise<TenantsView>;
  /** Has the person begin again somewhere else. */
  go: (command: StageCommand) => Promise<AttemptReply>;
  /** Has something happen in the background. */
  system: (command: SystemCommand) => Promise<AttemptReply>;
  /** The IT staff of the tenants. */
  administrators: () => Promise<AdministratorView[]>;
  /** Carries an act of IT staff out as the console would. Resolves to the revision after it. */
  administer: (by: string, act: ScriptedAdministratorAct) => Promise<number>;
  /** Moves the rehearsal's clock on by whole seconds. */
  advanceClock: (seconds: number) => Promise<AttemptReply>;
  /** Closes the browser of whoever is at the page, wherever they are. */
  closeBrowser: () => Promise<AttemptReply>;
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
  const own = `?rehearsal=${encodeURIComponent(rehearsal)}`;
  const path = (rest: string): string => `/api/rehearsal${rest}${own}`;
  const get = <T>(rest: string): Promise<T> => call<T>(transport, path(rest));
  const post = <T>(rest: string, body: unknown): Promise<T> => call<T>(transport, path(rest), body);
  const seen = async (): Promise<Pick<PhoneView, 'attemptId' | 'revision'>> => {
    const { attemptId, revision } = await get<PhoneView>('/phone');
    return { attemptId, revision };
  };
  const beside = async (rest: string, command: StageCommand | SystemCommand) => {
    const { attemptId, revision } = await get<PlacesView>('/places');
    return post<AttemptReply>(rest, { command, attemptId, revision });
  };
  return {
    rehearsal,
    status: () => get(''),
    scenario: () => get('/scenario'),
    phone: () => get('/phone'),
    phoneCommand: (command, { attemptId, revision }) =>
      post('/phone', { command, attemptId, revision }),
    trace: () => get('/trace'),
    wouldLetIn: () => get('/would-let-in'),
    restart: () => post('/restart', {}),
    places: () => get('/places'),
    tenants: () => get('/tenants'),
    go: (command) => beside('/places', command),
    system: (command) => beside('/system', command),
    administrators: () => get('/administrators'),
    administer: async (by, act) => {
      const caller = { rehearsal, administrator: by };
      const done = await administratorActOf(transport, caller, act);
      await callGraph(transport, caller, graphRequestOf(done));
      const { revision } = await get<RehearsalReply>('');
      return revision;
    },
    advanceClock: async (seconds) => {
      const command: ClockCommand = { type: 'advanceClock', seconds };
      return post('/clock', { command, ...(await seen()) });
    },
    closeBrowser: async () => {
      const command: PersonCommand = { type: 'closeBrowser' };
      return call(transport, `/api/sign-in${own}`, { command, ...(await seen()) });
    },
    subscribe,
  };
};
