import { http, type HttpHandler, HttpResponse } from 'msw/http';
import { backendOrigin, callerOf, type GraphCaller } from '../../src/api/contract.ts';
import { tenantOf } from '../backend/administration/tenants.ts';
import { uuidOf } from '../backend/ids.ts';
import { administerIn, type Environment, look } from '../rehearsals.ts';
import { badRequest, errorBody, faultOf, GraphFault, notFound } from './fault.ts';
import type { Acting, Call, Reading, Route, Version } from './route.ts';
import { policyRoutes } from './routes/policies.ts';
import { riskRoutes } from './routes/risk.ts';
import { settingRoutes } from './routes/settings.ts';
import { signInRoutes } from './routes/sign-ins.ts';
import { userRoutes } from './routes/users.ts';

const routes: Route[] = [
  ...riskRoutes,
  ...signInRoutes,
  ...policyRoutes,
  ...userRoutes,
  ...settingRoutes,
];

const prefixes: Record<Version, string> = {
  'v1.0': '/v1.0',
  beta: '/beta',
  rehearsal: '/api/rehearsal/tenant',
};

interface Asked {
  request: Request;
  params: Readonly<Record<string, string | readonly string[] | undefined>>;
}

const callerIn = ({ headers }: Request): GraphCaller => {
  const [, token = ''] = /^Bearer (.+)$/.exec(headers.get('Authorization') ?? '') ?? [];
  const caller = callerOf(token);
  if (caller) return caller;
  throw new GraphFault(401, 'InvalidAuthenticationToken', 'Access token is empty or unknown here.');
};

const bodyIn = async (request: Request): Promise<unknown> => {
  const text = await request.text();
  if (text === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON.');
  }
};

/** Microsoft Graph as far as the console needs it, and the invented addresses beside it, over HTTP. */
export const createGraphHandlers = (environment: Environment): HttpHandler[] => {
  const { now, pause } = environment;

  /** The call with the world as it is now; at the second time, as an act left it. */
  const callOf = async (
    caller: GraphCaller,
    { request, params }: Asked,
    version: Version,
    body: unknown,
  ): Promise<Call> => {
    const call = await look(environment, caller.rehearsal, (world, at): Call | null => {
      const by = world.administrators.find(({ id }) => id === caller.administrator);
      return by
        ? {
            world,
            tenant: tenantOf(world, by.tenantId),
            at,
            by,
            version,
            url: new URL(request.url),
            params: params as Record<string, string>,
            prefersNewMembers:
              request.headers.get('Prefer')?.includes('include-unknown-enum-members') ?? false,
            body,
          }
        : null;
    });
    if (!call)
      throw new GraphFault(401, 'InvalidAuthenticationToken', 'The token names no administrator.');
    if ('error' in call) throw faultOf(call.error);
    return call;
  };

  const read = ({ roles, read: answer }: Reading, call: Call): Response => {
    const mayRead =
      roles.length === 0 ||
      [...roles, 'Global Administrator' as const].some((role) => call.by.roles.includes(role));
    if (!mayRead)
      throw new GraphFault(
        403,
        'Authorization_RequestDenied',
        `Reading takes one of: ${roles.join(', ')}.`,
        { roles },
      );
    return HttpResponse.json(answer(call));
  };

  const act = async (
    { act: actOf, answer }: Acting,
    call: Call,
    caller: GraphCaller,
    again: () => Promise<Call>,
  ): Promise<Response> => {
    const done = await administerIn(environment, caller, actOf(call));
    if ('error' in done) throw faultOf(done.error);
    if (!answer) return new HttpResponse(null, { status: 204 });
    const { status, body } = answer(await again());
    return HttpResponse.json(body, { status });
  };

  const carryOut = async (route: Route, version: Version, asked: Asked): Promise<Response> => {
    const caller = callerIn(asked.request);
    const { method } = asked.request;
    const body = method === 'GET' ? undefined : await bodyIn(asked.request);
    const present = () => callOf(caller, asked, version, body);
    const call = await present();
    if (method === 'GET' && route.GET) return read(route.GET, call);
    if (method === 'POST' && route.asks) return read(route.asks, call);
    const acting = { POST: route.POST, PATCH: route.PATCH, DELETE: route.DELETE }[method];
    if (acting) return act(acting, call, caller, present);
    throw new GraphFault(405, 'Request_BadRequest', `${method} is not supported for this address.`);
  };

  const guarded =
    (answer: (asked: Asked) => Promise<Response>) =>
    async (asked: Asked): Promise<Response> => {
      const { request } = asked;
      await pause();
      try {
        return await answer(asked);
      } catch (fault) {
        if (!(fault instanceof GraphFault)) throw fault;
        const requestId = uuidOf(`${request.method} ${request.url} ${fault.message}`);
        return HttpResponse.json(errorBody(fault, requestId, now()), {
          status: fault.status,
          headers: { 'request-id': requestId },
        });
      }
    };

  const handlers = routes.flatMap((route) =>
    route.versions.map((version) =>
      http.all(
        `${backendOrigin}${prefixes[version]}${route.path}`,
        guarded((asked) => carryOut(route, version, asked)),
      ),
    ),
  );
  const nothing = guarded(async ({ request }) => {
    callerIn(request);
    throw notFound(`The resource ${new URL(request.url).pathname}`);
  });
  return [
    ...handlers,
    ...Object.values(prefixes).map((prefix) => http.all(`${backendOrigin}${prefix}/*`, nothing)),
  ];
};
