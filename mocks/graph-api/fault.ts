import type { GraphError, Refusal, RefusalCode } from '../../src/api/contract.ts';
import { type PolicyNoteCode } from '../graph/index.ts';

/** A refused call, in Graph's words. Thrown where it is found, and answered in one place. */
export class GraphFault extends Error {
  override name = 'GraphFault';
  readonly status: number;
  readonly code: string;
  readonly roles: readonly string[] | undefined;
  readonly rule: string | undefined;
  constructor(
    status: number,
    code: string,
    message: string,
    { roles, rule }: { roles?: readonly string[]; rule?: string } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.roles = roles;
    this.rule = rule;
  }
}

/** A call that asks for something that is not there. */
export const notFound = (what: string): GraphFault =>
  new GraphFault(404, 'Request_ResourceNotFound', `${what} does not exist.`);

/** A call whose query or body cannot be read. */
export const badRequest = (message: string): GraphFault =>
  new GraphFault(400, 'BadRequest', message);

const statuses: Partial<Record<RefusalCode, [status: number, code: string]>> = {
  forbidden: [403, 'Authorization_RequestDenied'],
  notFound: [404, 'Request_ResourceNotFound'],
  unknownRehearsal: [401, 'InvalidAuthenticationToken'],
  olderRehearsal: [401, 'InvalidAuthenticationToken'],
  newerRehearsal: [401, 'InvalidAuthenticationToken'],
};

const ofPasswordChange: readonly PolicyNoteCode[] = [
  'passwordChangeNeedsMfa',
  'passwordChangeWithRiskRemediation',
  'remediationNeedsUserRisk',
  'remediationNeedsAllResources',
  'remediationWithOtherConditions',
  'remediationWithOtherControls',
];

/** The number that the service puts before its message about a refused password change control. */
const numbered = (problem: string, rule: string | undefined): string =>
  ofPasswordChange.some((code) => code === rule)
    ? `1032: InvalidPasswordResetControl. ${problem}`
    : problem;

/** A refusal of the backend in Graph's words. */
export const faultOf = ({ code, problem, roles, rule }: Refusal['error']): GraphFault => {
  const [status, graphCode] = statuses[code] ?? [400, 'BadRequest'];
  return new GraphFault(status, graphCode, numbered(problem, rule), {
    ...(roles ? { roles } : {}),
    ...(rule ? { rule } : {}),
  });
};

/** The body of a refused call. */
export const errorBody = (fault: GraphFault, requestId: string, date: string): GraphError => ({
  error: {
    code: fault.code,
    message: fault.message,
    innerError: {
      date,
      'request-id': requestId,
      ...(fault.roles ? { roles: [...fault.roles] } : {}),
      ...(fault.rule === undefined ? {} : { rule: fault.rule }),
    },
  },
});
