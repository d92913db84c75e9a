import { http, type HttpHandler, HttpResponse } from 'msw/http';
import * as v from 'valibot';
import {
  type Actor,
  backendOrigin,
  type Refusal,
  type RefusalCode,
  type ScenarioDetail,
} from '../src/api/contract.ts';
import { administratorsView } from './backend/administration/view.ts';
import { phoneView } from './backend/phone.ts';
import { placesView } from './backend/places.ts';
import { trace } from './backend/trace.ts';
import { tenantsView } from './backend/tenants-view.ts';
import { parseBody, parseRequest } from './commands.ts';
import { createGraphHandlers } from './graph-api/handlers.ts';
import {
  act,
  current,
  type Environment,
  forgetOwn,
  look,
  open,
  openOwn,
  refusal,
  scenarioOf,
  seek,
  status,
} from './rehearsals.ts';
import { personasOf, type Scenario, summaryOf } from './scenarios/scenario.ts';

const statuses: Record<RefusalCode, number> = {
  malformed: 400,
  unknownRehearsal: 404,
  unknownScenario: 404,
  olderRehearsal: 409,
  newerRehearsal: 409,
  notExpected: 409,
  staleRevision: 409,
  unknownAttempt: 409,
  forbidden: 403,
  notFound: 404,
  invalid: 400,
};

const respond = (answer: object | Refusal): Response => {
  const code = 'error' in answer ? answer.error.code : null;
  return HttpResponse.json(answer, { status: code ? statuses[code] : 200 });
};

const idOf = (request: Request): string => new URL(request.url).searchParams.get('rehearsal') ?? '';

const bodyOf = async (request: Request): Promise<unknown> => {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
};

const malformed = (problem: string): Refusal => refusal('malformed', problem);

/** HTTP to command and reply to HTTP, for one environment; the same array serves browser and Node. */
export const createHandlers = (environment: Environment): HttpHandler[] => {
  const { scenarios, pause } = environment;

  const answer =
    (find: (id: string, request: Request) => Promise<object>) =>
    async ({ request }: { request: Request }): Promise<Response> => {
      await pause();
      return respond(await find(idOf(request), request));
    };

  const command = (actor: Actor, shape: Parameters<typeof parseRequest>[0]) =>
    answer(async (id, request) => {
      const parsed = parseRequest(shape, await bodyOf(request));
      return 'problem' in parsed
        ? malformed(parsed.problem)
        : act(environment, id, actor, parsed.request);
    });

  /** The scenario of a rehearsal, which may be somebody's own. */
  const played = (id: string): Promise<Scenario | Refusal> =>
    look(environment, id, (_world, _at, record) => scenarioOf(environment, record));

  const detail = async (id: string): Promise<ScenarioDetail | Refusal> => {
    const scenario = await played(id);
    if ('error' in scenario) return scenario;
    return {
      ...summaryOf(scenario),
      hasOtherTenants: (scenario.otherTenants ?? []).length > 0,
      personas: personasOf(scenario),
      script: scenario.script,
    };
  };

  /** The scenario that a question is about, which needs no rehearsal. */
  const asked = (request: Request): Scenario | Refusal => {
    const id = new URL(request.url).searchParams.get('scenario') ?? '';
    const scenario = scenarios.find((one) => one.id === id);
    return scenario ?? refusal('unknownScenario', `There is no scenario ${id}.`);
  };

  const path = (rest: string): string => `${backendOrigin}${rest}`;

  return [
    http.get(
      path('/api/sign-in'),
      answer((id) => current(environment, id)),
    ),
    http.post(path('/api/sign-in'), command('person', 'person')),

    http.get(
      path('/api/rehearsal/scenarios'),
      answer(async () => scenarios.map(summaryOf)),
    ),
    http.get(
      path('/api/rehearsal/scripts'),
      answer(async () => scenarios.map(({ id, script }) => ({ scenario: id, script }))),
    ),
    http.get(
      path('/api/rehearsal/reach'),
      answer(async (_id, request) => {
        const scenario = asked(request);
        if ('error' in scenario) return scenario;
        const { exploreInPieces } = await import('./reach/explore.ts');
        return exploreInPieces(scenario);
      }),
    ),
    http.get(
      path('/api/rehearsal/storyboard'),
      answer(async (id, request) => {
        const scenario = id === '' ? asked(request) : await played(id);
        if ('error' in scenario) return scenario;
        const { storyboardOf } = await import('./storyboard/frames.ts');
        return storyboardOf(scenario);
      }),
    ),
    http.get(path('/api/rehearsal/scenario'), answer(detail)),
    http.get(
      path('/api/rehearsal'),
      answer((id) => status(environment, id)),
    ),
    // For who only wants to know whether it is there: a browser logs each refusal as a fault of the page.
    http.get(
      path('/api/rehearsal/kept'),
      answer(async (id) => {
        const found = await look(environment, id, () => ({}));
        return { refused: 'error' in found ? found.error : null };
      }),
    ),
    http.post(
      path('/api/rehearsal'),
      answer(async (_id, request) => {
        const body = v.safeParse(parseBody.open, await bodyOf(request));
        if (!body.success) return malformed('The body names no scenario.');
        return 'own' in body.output
          ? openOwn(environment, body.output.own)
          : open(environment, body.output.scenario, body.output.clock);
      }),
    ),
    http.get(
      path('/api/rehearsal/trace'),
      answer((id) =>
        look(environment, id, (world, at, { revision }) => ({ ...trace(world, at), revision })),
      ),
    ),
    http.get(
      path('/api/rehearsal/would-let-in'),
      answer(async (id) => {
        const { wouldLetIn } = await import('./backend/would-let-in/index.ts');
        return look(environment, id, (world, at, { revision }) => ({
          ...wouldLetIn(world, at),
          revision,
        }));
      }),
    ),
    http.get(
      path('/api/rehearsal/phone'),
      answer((id) =>
        look(environment, id, (world, at, { revision }) => ({ ...phoneView(world, at), revision })),
      ),
    ),
    http.post(path('/api/rehearsal/phone'), command('phone', 'phone')),
    http.post(path('/api/rehearsal/clock'), command('clock', 'clock')),
    http.get(
      path('/api/rehearsal/places'),
      answer((id) =>
        look(environment, id, (world, _at, { revision }) => ({ ...placesView(world), revision })),
      ),
    ),
    http.post(path('/api/rehearsal/places'), command('stage', 'stage')),
    http.post(path('/api/rehearsal/system'), command('system', 'system')),
    http.get(
      path('/api/rehearsal/tenants'),
      answer((id) =>
        look(environment, id, (world, at, { revision }) => ({
          ...tenantsView(world, at),
          revision,
        })),
      ),
    ),
    http.get(
      path('/api/rehearsal/administrators'),
      answer((id) => look(environment, id, administratorsView)),
    ),
    http.post(
      path('/api/rehearsal/seek'),
      answer(async (id, request) => {
        const body = v.safeParse(parseBody.seek, await bodyOf(request));
        return body.success
          ? seek(environment, id, body.output.cursor)
          : malformed('The body names no place in the history.');
      }),
    ),
    http.post(
      path('/api/rehearsal/restart'),
      answer((id) => seek(environment, id, 0)),
    ),

    http.post(
      path('/api/rehearsal/forget-own'),
      answer(() => forgetOwn(environment)),
    ),

    ...createGraphHandlers(environment),

    // Whatever else is asked is a mistake of the page, and must not look like an answer.
    http.all(path('/*'), async ({ request }) =>
      HttpResponse.json(malformed(`Nothing answers ${request.method} ${request.url}.`), {
        status: 404,
      }),
    ),
  ];
};
