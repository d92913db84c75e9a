import type { Transport } from '../api/client.ts';
import type { AdministratorAct, AttemptReply } from '../api/contract.ts';
import { call } from '../api/client.ts';
import { callGraph, graphRequestOf, GraphRefused } from '../api/graph-client.ts';
import { subscribeToChannel } from '../api/stage-client.ts';
import type { OnPremises, RegistrationPolicy, RiskyUserHistoryItem } from './graph-types.ts';

/** The lists of Graph that the console shows. */
export const resources = {
  riskyUsers: '/v1.0/identityProtection/riskyUsers',
  riskDetections: '/v1.0/identityProtection/riskDetections',
  signIns: '/v1.0/auditLogs/signIns',
  policies: '/v1.0/identity/conditionalAccess/policies',
  namedLocations: '/v1.0/identity/conditionalAccess/namedLocations',
  registrations: '/v1.0/reports/authenticationMethods/userRegistrationDetails',
} as const;

/** Rows that one answer brings; the others follow by its next link. */
const pageSize = 500;

interface Page<T> {
  value: T[];
  '@odata.nextLink'?: string;
}

/** What the console of one administrator can ask and do. Rejects with `Unreachable` or `GraphRefused`. */
export interface ConsoleClient {
  readonly rehearsal: string;
  readonly administrator: string;
  list: <T>(resource: keyof typeof resources) => Promise<T[]>;
  history: (userId: string) => Promise<RiskyUserHistoryItem[]>;
  /** Whether somebody stands among the risky users. */
  isRiskyUser: (userId: string) => Promise<boolean>;
  registrationPolicy: () => Promise<RegistrationPolicy>;
  onPremises: () => Promise<OnPremises>;
  /** Carries an act out. Resolves to what Graph answers, null where that is nothing. */
  act: (act: AdministratorAct) => Promise<unknown>;
  /** The rehearsal's time, ISO 8601 UTC. */
  now: () => Promise<string>;
  /** Hears of every move of the world. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** The console's client for one administrator of a rehearsal. */
export const createConsoleClient = (
  rehearsal: string,
  administrator: string,
  transport: Transport,
): ConsoleClient => {
  const get = <T>(path: string): Promise<T> =>
    callGraph<T>(transport, { rehearsal, administrator }, { method: 'GET', path });
  const all = async <T>(path: string): Promise<T[]> => {
    const rows: T[] = [];
    let next: string | undefined = path;
    while (next) {
      const page: Page<T> = await get<Page<T>>(next);
      for (const row of page.value) rows.push(row);
      next = page['@odata.nextLink'];
    }
    return rows;
  };
  return {
    rehearsal,
    administrator,
    list: (resource) => all(`${resources[resource]}?$top=${pageSize}`),
    history: (userId) => all(`${resources.riskyUsers}/${encodeURIComponent(userId)}/history`),
    isRiskyUser: (userId) =>
      get(`${resources.riskyUsers}/${encodeURIComponent(userId)}`).then(
        () => true,
        (error: unknown) => {
          if (error instanceof GraphRefused && error.status === 404) return false;
          throw error;
        },
      ),
    registrationPolicy: () => get('/api/rehearsal/tenant/registrationPolicy'),
    onPremises: () => get('/api/rehearsal/tenant/onPremises'),
    act: (act) => callGraph(transport, { rehearsal, administrator }, graphRequestOf(act)),
    now: async () => {
      const path = `/api/sign-in?rehearsal=${encodeURIComponent(rehearsal)}`;
      return (await call<AttemptReply>(transport, path)).clock.now;
    },
    subscribe: (listener) => subscribeToChannel(rehearsal, listener),
  };
};
