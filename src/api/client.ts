import {
  type AttemptReply,
  backendOrigin,
  type PersonCommand,
  type Refusal,
  type RefusalCode,
  type RehearsalReply,
} from './contract.ts';

/** Longest wait for a reply, in ms; what takes longer counts as no answer. */
const patience = 20_000;

/** Nothing answered: the worker is gone, was bypassed, or the page is offline. */
export class Unreachable extends Error {
  override name = 'Unreachable';
}

/** The backend refused a request; nothing changed. */
export class Refused extends Error {
  override name = 'Refused';
  readonly refusal: Refusal['error'];
  constructor(refusal: Refusal['error']) {
    super(refusal.problem);
    this.refusal = refusal;
  }
}

/** Why a rehearsal cannot be taken up: it is not in this browser, or another version of the product has kept it. */
export type Gone = 'lost' | 'older' | 'newer';

const goneFor: Partial<Record<RefusalCode, Gone>> = {
  unknownRehearsal: 'lost',
  olderRehearsal: 'older',
  newerRehearsal: 'newer',
};

/** What an error says about the rehearsal; null where it is there. */
export const goneBy = (error: unknown): Gone | null =>
  error instanceof Refused ? (goneFor[error.refusal.code] ?? null) : null;

/** How calls leave the page. `revive` is asked once to bring back a backend that does not answer. */
export interface Transport {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  revive?: () => Promise<void>;
}

const attempt = async ({ fetch }: Transport, url: string, init: RequestInit): Promise<unknown> => {
  let status: number;
  let reply: unknown;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    ({ status } = response);
    // The worker's own answer has no body of ours.
    reply = status < 500 ? await response.json() : null;
  } catch (cause) {
    throw new Unreachable('The policy backend did not answer.', { cause });
  }
  // The worker answers so when the page it should ask is not there.
  if (status >= 500) throw new Unreachable(`The worker answered ${status}.`);
  return reply;
};

/** One call. Throws `Unreachable` or `Refused`; anything else it returns is the reply. */
export const call = async <T>(transport: Transport, path: string, body?: unknown): Promise<T> => {
  const url = `${backendOrigin}${path}`;
  const init: RequestInit =
    body === undefined
      ? { method: 'GET' }
      : {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        };
  let reply: unknown;
  try {
    reply = await attempt(transport, url, init);
  } catch (error) {
    if (!transport.revive) throw error;
    // A second try is safe: a command that was carried out after all is stale by then and refused.
    await transport.revive().catch((cause: unknown) => {
      throw new Unreachable('The policy backend could not be revived.', { cause });
    });
    reply = await attempt(transport, url, init);
  }
  if (reply !== null && typeof reply === 'object' && 'error' in reply)
    throw new Refused((reply as Refusal).error);
  return reply as T;
};

/** What a sign-in page can say to the backend, for one rehearsal. */
export interface Client {
  readonly rehearsal: string;
  ask: () => Promise<AttemptReply>;
  send: (
    command: PersonCommand,
    seen: Pick<AttemptReply, 'attemptId' | 'revision'>,
  ) => Promise<AttemptReply>;
}

/** A client of one rehearsal. */
export const createClient = (rehearsal: string, transport: Transport): Client => {
  const path = `/api/sign-in?rehearsal=${encodeURIComponent(rehearsal)}`;
  return {
    rehearsal,
    ask: () => call<AttemptReply>(transport, path),
    send: (command, { attemptId, revision }) =>
      call<AttemptReply>(transport, path, { command, attemptId, revision }),
  };
};

/** Opens a new rehearsal of a scenario. */
export const openRehearsal = (
  transport: Transport,
  scenario: string,
  /** `machine`: on the machine's clock, whatever the scenario has. */
  clock?: 'machine',
): Promise<RehearsalReply> =>
  call<RehearsalReply>(transport, '/api/rehearsal', { scenario, ...(clock ? { clock } : {}) });
