import type { Transport } from './client.ts';
import { Unreachable } from './client.ts';
import {
  type AdministratorAct,
  backendOrigin,
  type GraphCaller,
  type GraphError,
  graphToken,
  type Json,
  type ScriptedAdministratorAct,
  passwordMethodId,
} from './contract.ts';

/** A call to Microsoft Graph: a path with its version, and what is sent. */
export interface GraphRequest {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: Json;
}

/** Graph refused a call; nothing changed. */
export class GraphRefused extends Error {
  override name = 'GraphRefused';
  readonly status: number;
  readonly refusal: GraphError['error'];
  constructor(status: number, refusal: GraphError['error']) {
    super(refusal.message);
    this.status = status;
    this.refusal = refusal;
  }
}

/** Calls Graph as an administrator. Throws `Unreachable` or `GraphRefused`; null where there is no content. */
export const callGraph = async <T = unknown>(
  transport: Transport,
  caller: GraphCaller,
  { method, path, body }: GraphRequest,
): Promise<T> => {
  const send = (): Promise<Response> =>
    transport.fetch(path.startsWith('https:') ? path : `${backendOrigin}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${graphToken(caller)}`,
        // Without it Graph names no member that was added to an enumeration later.
        Prefer: 'include-unknown-enum-members',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  let response: Response;
  let reply: unknown;
  try {
    response = await send().catch(async (error: unknown) => {
      if (!transport.revive || method !== 'GET') throw error;
      await transport.revive();
      return send();
    });
    reply = response.status === 204 ? null : await response.json();
  } catch (cause) {
    throw new Unreachable('Microsoft Graph did not answer.', { cause });
  }
  if (!response.ok) throw new GraphRefused(response.status, (reply as GraphError).error);
  return reply as T;
};

const riskyUsers = '/v1.0/identityProtection/riskyUsers';
const signIns = '/v1.0/auditLogs/signIns';
const policies = '/v1.0/identity/conditionalAccess/policies';
const locations = '/v1.0/identity/conditionalAccess/namedLocations';
const settings = '/api/rehearsal/tenant';

const post = (path: string, body: Json = {}): GraphRequest => ({ method: 'POST', path, body });
const patch = (path: string, body: Json): GraphRequest => ({ method: 'PATCH', path, body });
const remove = (path: string): GraphRequest => ({ method: 'DELETE', path });

const user = (userId: string): string => `/v1.0/users/${encodeURIComponent(userId)}`;
const pass = (userId: string): string =>
  `${user(userId)}/authentication/temporaryAccessPassMethods`;
const at = (collection: string, id: string): string => `${collection}/${encodeURIComponent(id)}`;

/** What is left of an act without its type and the members that the address says. */
const rest = ({ type: _type, ...members }: AdministratorAct, without = ''): Json =>
  Object.fromEntries(
    Object.entries(members).filter(([key, value]) => key !== without && value !== undefined),
  );

const requests: {
  [T in AdministratorAct['type']]: (act: Extract<AdministratorAct, { type: T }>) => GraphRequest;
} = {
  dismissUserRisk: (act) => post(`${riskyUsers}/dismiss`, rest(act)),
  confirmUserCompromised: (act) => post(`${riskyUsers}/confirmCompromised`, rest(act)),
  confirmUserSafe: (act) => post(`${riskyUsers}/confirmSafe`, rest(act)),
  confirmSignInsCompromised: (act) => post(`${signIns}/confirmCompromised`, rest(act)),
  confirmSignInsSafe: (act) => post(`${signIns}/confirmSafe`, rest(act)),
  dismissSignInRisk: (act) => post(`${signIns}/dismiss`, rest(act)),
  resetPassword: (act) =>
    post(
      `${user(act.userId)}/authentication/methods/${passwordMethodId}/resetPassword`,
      rest(act, 'userId'),
    ),
  requirePasswordChange: ({ userId }) =>
    patch(user(userId), { passwordProfile: { forceChangePasswordNextSignInWithMfa: true } }),
  revokeSessions: ({ userId }) => post(`${user(userId)}/revokeSignInSessions`),
  createTemporaryAccessPass: (act) => post(pass(act.userId), rest(act, 'userId')),
  // A user has one pass at most, so its id here is the user's own.
  deleteTemporaryAccessPass: ({ userId }) => remove(at(pass(userId), userId)),
  createPolicy: ({ policy }) => post(policies, policy),
  updatePolicy: ({ policyId, changes }) => patch(at(policies, policyId), changes),
  deletePolicy: ({ policyId }) => remove(at(policies, policyId)),
  createNamedLocation: ({ location }) => post(locations, location),
  updateNamedLocation: ({ locationId, changes }) => patch(at(locations, locationId), changes),
  deleteNamedLocation: ({ locationId }) => remove(at(locations, locationId)),
  setRegistrationPolicy: (act) => patch(`${settings}/registrationPolicy`, rest(act)),
  setOnPremises: (act) => patch(`${settings}/onPremises`, rest(act)),
};

/** The call that carries an act out. */
export const graphRequestOf = (act: AdministratorAct): GraphRequest =>
  (requests[act.type] as (act: AdministratorAct) => GraphRequest)(act);

/** The question for a person's latest risky sign-in; the answer's first value is it, if there is one. */
const latestRiskySignIn = (personId: string): GraphRequest => {
  const filter = `userId eq '${personId}' and riskState ne 'none'`;
  const query = new URLSearchParams({ $filter: filter, $select: 'id', $top: '1' });
  return { method: 'GET', path: `${signIns}?${query.toString()}` };
};

/** What a scripted act of IT staff asks for: the log names the sign-in that is meant. Throws where it has none. */
export const administratorActOf = async (
  transport: Transport,
  caller: GraphCaller,
  act: ScriptedAdministratorAct,
): Promise<AdministratorAct> => {
  if (!('latestOf' in act)) return act;
  const question = latestRiskySignIn(act.latestOf);
  const { value } = await callGraph<{ value: { id: string }[] }>(transport, caller, question);
  const [latest] = value;
  if (!latest) throw new Error(`The log has no risky sign-in of ${act.latestOf}.`);
  return { type: act.type, requestIds: [latest.id] };
};
