import type {
  Actor,
  AdministratorAct,
  Announcement,
  AttemptReply,
  CommandRequest,
  GraphCaller,
  Refusal,
  RefusalCode,
  RehearsalReply,
} from '../src/api/contract.ts';
import type { Judged } from './backend/authentication/passkey.ts';
import { ask, step, worldTime } from './backend/step.ts';
import { type World, worldVersion } from './backend/world.ts';
import { redact, withTold } from './redact.ts';
import { onMachineClock } from './scenarios/machine-clock.ts';
import { personasOf, type Scenario, worldOf } from './scenarios/scenario.ts';
import type { RehearsalRecord, Store } from './store.ts';

/** What rehearsals need from where they run: the seams for storage, time, chance and other windows. */
export interface Environment {
  store: Store;
  scenarios: readonly Scenario[];
  /** The machine's time, ISO 8601 UTC. */
  now: () => string;
  /** Where the page is served, as passkeys are bound to it. */
  origin: string;
  newId: () => string;
  announce: (rehearsal: string, announcement: Announcement) => void;
  /** A fixed wait before each reply, for a demo. */
  pause: () => Promise<void>;
}

/** A refusal with the reason in English. */
export const refusal = (code: RefusalCode, problem: string): Refusal => ({
  error: { code, problem },
});

const unknown = (id: string): Refusal =>
  refusal('unknownRehearsal', `There is no rehearsal ${id} in this browser.`);

/** Why a kept rehearsal cannot be taken up; null if it can. Its world is not looked at before this. */
const unreadable = ({ id, worldVersion: kept = 0 }: RehearsalRecord): Refusal | null => {
  if (kept === worldVersion) return null;
  const code = kept < worldVersion ? 'olderRehearsal' : 'newerRehearsal';
  return refusal(
    code,
    `Rehearsal ${id} was kept in shape ${kept}; this version reads ${worldVersion}.`,
  );
};

const replyFor = (store: Store, record: RehearsalRecord): RehearsalReply => ({
  rehearsal: record.id,
  scenario: record.scenario,
  revision: record.revision,
  history: { length: record.length - 1, cursor: record.cursor },
  shared: store.shared,
});

/** The scenario of a rehearsal: one of the product's, or its own. */
export const scenarioOf = (
  { scenarios }: Pick<Environment, 'scenarios'>,
  { scenario, own }: RehearsalRecord,
): Scenario | Refusal =>
  own ??
  scenarios.find(({ id }) => id === scenario) ??
  refusal('unknownScenario', `There is no scenario ${scenario}.`);

/** Opens a rehearsal of one of the product's scenarios at its first step, on its clock or on the machine's. */
export const open = async (
  environment: Environment,
  scenarioId: string,
  clock?: 'machine',
): Promise<RehearsalReply | Refusal> => {
  const scenario = environment.scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return refusal('unknownScenario', `There is no scenario ${scenarioId}.`);
  return begin(environment, scenario, clock ? { clock } : {});
};

/** Opens a rehearsal of a scenario that is somebody's own and is kept with it. */
export const openOwn = async (
  environment: Environment,
  own: Scenario,
): Promise<RehearsalReply | Refusal> => begin(environment, own, { own });

const begin = async (
  { store, now, newId }: Environment,
  scenario: Scenario,
  { clock, own }: { clock?: 'machine'; own?: Scenario },
): Promise<RehearsalReply> => {
  const record: RehearsalRecord = {
    id: newId(),
    scenario: scenario.id,
    revision: 0,
    cursor: 0,
    length: 1,
    openedAt: now(),
    worldVersion,
    ...(own ? { own } : {}),
  };
  const scripted = worldOf(scenario);
  const world = clock ? onMachineClock(scripted, now()) : scripted;
  await store.create(record, { world, actor: 'stage', command: null });
  return replyFor(store, record);
};

/** Reads something from a rehearsal's world at its present time. */
export const look = async <T>(
  { store, now }: Environment,
  id: string,
  view: (world: World, at: string, record: RehearsalRecord) => T,
): Promise<T | Refusal> => {
  const snapshot = await store.read(id);
  if (!snapshot) return unknown(id);
  const foreign = unreadable(snapshot.record);
  if (foreign) return foreign;
  return view(snapshot.world, worldTime(snapshot.world, now()), snapshot.record);
};

/** How a rehearsal stands. */
export const status = async (
  environment: Environment,
  id: string,
): Promise<RehearsalReply | Refusal> =>
  look(environment, id, (_world, _at, record) => replyFor(environment.store, record));

/** What is required now. Changes nothing and may be asked at any time. */
export const current = async (
  environment: Environment,
  id: string,
): Promise<AttemptReply | Refusal> =>
  look(environment, id, (world, at, { revision }) => ({ ...ask(world, at), revision }));

/** What comes of a passkey, judged before the command is carried out: that takes time, which a step has not. */
const judge = async (
  { store, origin, now }: Environment,
  id: string,
  { command, revision }: CommandRequest,
): Promise<Judged> => {
  const creates = command.type === 'registerMethod' && command.step === 'passkey';
  if (command.type !== 'answerPasskey' && !creates) return {};
  const snapshot = await store.read(id);
  // A world that moved on meanwhile refuses the command as stale, so the verdict is always of the present one.
  if (snapshot?.record.revision !== revision || unreadable(snapshot.record)) return {};
  const { world } = snapshot;
  const { judgePasskey, judgeCreation } = await import('./passkeys/index.ts');
  if (command.type === 'answerPasskey')
    return { passkey: await judgePasskey(world, command.answer, origin) };
  const at = worldTime(world, now());
  return { creation: await judgeCreation(world, command.creation, origin, at) };
};

/** A command with what its sender saw; `null` where the sender acts on whatever is there. */
type Sent = Omit<CommandRequest, 'revision'> & { revision: number | null };

/** Carries one command out, or refuses it and changes nothing. */
export const act = async (
  environment: Environment,
  id: string,
  actor: Actor,
  sent: Sent,
): Promise<AttemptReply | Refusal> => {
  const { store, now, announce } = environment;
  const { command, attemptId, revision } = sent;
  const judged = revision === null ? {} : await judge(environment, id, { ...sent, revision });
  const answer = await store.change<AttemptReply | Refusal>(id, ({ record, world }) => {
    const refuse = (why: Refusal) => ({ change: null, result: () => why });
    const foreign = unreadable(record);
    if (foreign) return refuse(foreign);
    if (revision !== null && revision !== record.revision)
      return refuse(
        refusal('staleRevision', `The command saw revision ${revision}; it is ${record.revision}.`),
      );
    const stepped = step(world, { command, attemptId, at: worldTime(world, now()), judged });
    if (stepped.refusal) return refuse(stepped.refusal);
    const scenario = scenarioOf(environment, record);
    const personas = withTold('error' in scenario ? [] : personasOf(scenario), world.people);
    const kept = redact(command, personas, id);
    return {
      change: { append: { world: stepped.world, actor, command: kept } },
      result: (next) => ({ ...stepped.reply, revision: next.revision }),
    };
  });
  if (!answer) return unknown(id);
  if (!('error' in answer)) announce(id, { revision: answer.revision, actor });
  return answer;
};

/** Carries an act of IT staff out, on whatever is there: Graph's clients say no revision. */
export const administerIn = (
  environment: Environment,
  { rehearsal, administrator }: GraphCaller,
  done: AdministratorAct,
): Promise<AttemptReply | Refusal> =>
  act(environment, rehearsal, 'administrator', {
    command: { type: 'administer', by: administrator, act: done },
    attemptId: null,
    revision: null,
  });

/** Moves the cursor of the one history: back, forward, or to the beginning. */
export const seek = async (
  { store, announce }: Environment,
  id: string,
  cursor: number,
): Promise<RehearsalReply | Refusal> => {
  const answer = await store.change<RehearsalReply | Refusal>(id, ({ record }) => {
    const foreign = unreadable(record);
    if (foreign) return { change: null, result: () => foreign };
    return { change: { moveTo: cursor }, result: (moved) => replyFor(store, moved) };
  });
  if (!answer) return unknown(id);
  if ('error' in answer) return answer;
  announce(id, { revision: answer.revision, actor: 'stage' });
  return answer;
};

/** Removes every rehearsal of somebody's own scenario, and tells their windows. Says how many there were. */
export const forgetOwn = async ({
  store,
  announce,
}: Environment): Promise<{ forgotten: number }> => {
  const own = await store.removeOwn();
  own.forEach(({ id, revision }) => announce(id, { revision: revision + 1, actor: 'stage' }));
  return { forgotten: own.length };
};
