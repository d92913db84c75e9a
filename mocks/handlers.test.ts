import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backendOrigin } from '../src/api/contract.ts';
import { createNodeEnvironment, createNodeServer } from './node.ts';
import { testScenario, testSecrets } from './scenarios/fixture.ts';

let waits = 0;
const environment = createNodeEnvironment({
  scenarios: [testScenario()],
  pause: async () => {
    waits += 1;
  },
});
const server = createNodeServer(environment);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

const call = async (method: 'GET' | 'POST', path: string, body?: unknown) => {
  const response = await fetch(`${backendOrigin}${path}`, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
};

const codeOf = ({ answer }: Awaited<ReturnType<typeof call>>): unknown =>
  (answer['error'] as { code: string } | undefined)?.code;

const opened = async (): Promise<string> => {
  const { answer } = await call('POST', '/api/rehearsal', { scenario: 'test' });
  return String(answer['rehearsal']);
};

const start = { command: { type: 'start', userName: 'robin@contoso.example' } };

describe('what is asked', () => {
  it('is answered with 200, once after the fixed wait', async () => {
    const rehearsal = await opened();
    waits = 0;
    const paths = [
      '/api/sign-in',
      ...['', '/scenario', '/trace', '/phone'].map((rest) => `/api/rehearsal${rest}`),
    ];
    for (const path of paths) {
      const { status, answer } = await call('GET', `${path}?rehearsal=${rehearsal}`);
      expect({ path, status }).toEqual({ path, status: 200 });
      expect(answer).not.toHaveProperty('error');
    }
    expect(waits).toBe(paths.length);
  });

  it('about scenarios needs no rehearsal, and tells no policy and no secret', async () => {
    const { status, answer } = await call('GET', '/api/rehearsal/scenarios');
    expect(status).toBe(200);
    expect(answer).toMatchObject([{ id: 'test' }]);
    expect(JSON.stringify(answer)).not.toContain(testSecrets['persona.password']);
  });

  it('about all scripts, and about what can be met in a scenario, needs no rehearsal', async () => {
    const scripts = await call('GET', '/api/rehearsal/scripts');
    expect(scripts.answer).toEqual([{ scenario: 'test', script: testScenario().script }]);
    const reach = await call('GET', '/api/rehearsal/reach?scenario=test');
    expect(reach.answer).toMatchObject({ scenario: 'test' });
    expect(reach.answer['met']).toContain('password');
    const unknown = await call('GET', '/api/rehearsal/reach?scenario=nowhere');
    expect(unknown.status).toBe(404);
    expect(codeOf(unknown)).toBe('unknownScenario');
  });

  it('about the frames of a scenario needs no rehearsal, and makes none', async () => {
    const { status, answer } = await call('GET', '/api/rehearsal/storyboard?scenario=test');
    expect(status).toBe(200);
    expect(answer).toMatchObject({ scenario: 'test' });
    expect(answer['frames']).toHaveLength(testScenario().script.length + 1);
    const unknown = await call('GET', '/api/rehearsal/storyboard?scenario=nowhere');
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'unknownScenario']);
  });

  it('of a rehearsal that is not there gets 404', async () => {
    for (const path of [
      '/api/sign-in',
      '/api/rehearsal',
      '/api/rehearsal/scenario',
      '/api/rehearsal/trace',
      '/api/rehearsal/phone',
    ])
      for (const query of ['', '?rehearsal=none']) {
        const found = await call('GET', `${path}${query}`);
        expect([path, found.status, codeOf(found)]).toEqual([path, 404, 'unknownRehearsal']);
      }
  });
});

it('whether a rehearsal is there is no mistake to ask', async () => {
  const kept = await call('GET', `/api/rehearsal/kept?rehearsal=${await opened()}`);
  expect(kept).toEqual({ status: 200, answer: { refused: null } });
  const gone = await call('GET', '/api/rehearsal/kept?rehearsal=none');
  expect(gone).toMatchObject({ status: 200, answer: { refused: { code: 'unknownRehearsal' } } });
});

describe('a command', () => {
  const send = async (body: unknown, path = '/api/sign-in') =>
    call('POST', `${path}?rehearsal=${await opened()}`, body);

  it('that is carried out gets 200 and the next requirement', async () => {
    const { status, answer } = await send({ ...start, attemptId: null, revision: 0 });
    expect(status).toBe(200);
    expect(answer).toMatchObject({ revision: 1, requirement: { kind: 'password' } });
  });

  it.each([
    ['of an old revision', { ...start, attemptId: null, revision: 9 }, 409, 'staleRevision'],
    ['of another attempt', { ...start, attemptId: 'none', revision: 0 }, 409, 'unknownAttempt'],
    [
      'that does not fit',
      { command: { type: 'skipRegistration' }, attemptId: null, revision: 0 },
      409,
      'notExpected',
    ],
    ['that is malformed', start, 400, 'malformed'],
    ['that is no JSON', '{"command":', 400, 'malformed'],
    ['that is empty', '', 400, 'malformed'],
  ])('%s is refused', async (_what, body, status, code) => {
    const found = await send(body);
    expect([found.status, codeOf(found)]).toEqual([status, code]);
  });

  it('of somebody else is refused: each actor has a path', async () => {
    const deny = { command: { type: 'phoneDeny' }, attemptId: null, revision: 0 };
    expect((await send(deny)).status).toBe(400);
    expect((await send(deny, '/api/rehearsal/phone')).status).toBe(409);
    const later = { command: { type: 'advanceClock', seconds: 1 }, attemptId: null, revision: 0 };
    expect((await send(later)).status).toBe(400);
    expect((await send(later, '/api/rehearsal/clock')).status).toBe(200);
  });
});

describe('the history', () => {
  it.each([
    ['/api/rehearsal', { scenario: 'none' }, 404, 'unknownScenario'],
    ['/api/rehearsal', {}, 400, 'malformed'],
    ['/api/rehearsal', 'no JSON', 400, 'malformed'],
    ['/api/rehearsal/seek', { cursor: -1 }, 400, 'malformed'],
    ['/api/rehearsal/seek', { cursor: 'one' }, 400, 'malformed'],
    ['/api/rehearsal/seek?rehearsal=none', { cursor: 0 }, 404, 'unknownRehearsal'],
    ['/api/rehearsal/restart?rehearsal=none', {}, 404, 'unknownRehearsal'],
  ])('%s with %j is refused', async (path, body, status, code) => {
    const found = await call('POST', path, body);
    expect([found.status, codeOf(found)]).toEqual([status, code]);
  });

  it('begins again on restart, and can be done again', async () => {
    const query = `?rehearsal=${await opened()}`;
    await call('POST', `/api/sign-in${query}`, { ...start, attemptId: null, revision: 0 });
    const restarted = await call('POST', `/api/rehearsal/restart${query}`, {});
    expect(restarted.answer).toMatchObject({ revision: 2, history: { length: 1, cursor: 0 } });
    const again = await call('POST', `/api/rehearsal/seek${query}`, { cursor: 1 });
    expect(again.answer).toMatchObject({ revision: 3, history: { length: 1, cursor: 1 } });
  });
});

it.each([
  ['GET', '/api/nothing'],
  ['POST', '/api/rehearsal/scenarios'],
  ['GET', '/'],
] as const)('%s %s is a mistake, and answered as one', async (method, path) => {
  const found = await call(method, path);
  expect([found.status, codeOf(found)]).toEqual([404, 'malformed']);
});

describe('a scenario of somebody’s own', () => {
  const own = { ...testScenario(), id: 'own', title: 'Robin: at work' };

  it('is kept with its rehearsal, which is told and played from it', async () => {
    const { answer } = await call('POST', '/api/rehearsal', { own });
    expect(answer).toMatchObject({ scenario: 'own', revision: 0 });
    const asked = `?rehearsal=${String(answer['rehearsal'])}`;
    const detail = await call('GET', `/api/rehearsal/scenario${asked}`);
    expect(detail.answer).toMatchObject({ id: 'own', title: 'Robin: at work', script: own.script });
    const board = await call('GET', `/api/rehearsal/storyboard${asked}`);
    expect(board.answer).toMatchObject({ scenario: 'own', title: 'Robin: at work' });
    expect(board.answer['frames']).toHaveLength(own.script.length + 1);
    const { answer: reply } = await call('GET', `/api/sign-in${asked}`);
    const sent = await call('POST', `/api/sign-in${asked}`, {
      ...start,
      attemptId: reply['attemptId'],
      revision: 0,
    });
    expect(sent.status).toBe(200);
    // Nobody else's scenario is called so.
    expect(codeOf(await call('POST', '/api/rehearsal', { scenario: 'own' }))).toBe(
      'unknownScenario',
    );
  });

  it('is forgotten with all others of the kind where that is asked for, and its windows hear of it', async () => {
    const { answer } = await call('POST', '/api/rehearsal', { own });
    const kept = await opened();
    const asked = String(answer['rehearsal']);
    const heard: unknown[] = [];
    environment.subscribe(asked, (announcement) => heard.push(announcement));
    const forgotten = await call('POST', '/api/rehearsal/forget-own', {});
    expect(forgotten.status).toBe(200);
    expect(forgotten.answer['forgotten']).toBeGreaterThan(0);
    expect(codeOf(await call('GET', `/api/sign-in?rehearsal=${asked}`))).toBe('unknownRehearsal');
    expect(heard).toMatchObject([{ actor: 'stage' }]);
    expect((await call('GET', `/api/sign-in?rehearsal=${kept}`)).status).toBe(200);
    const again = await call('POST', '/api/rehearsal/forget-own', {});
    expect(again.answer).toEqual({ forgotten: 0 });
  });

  it.each([
    [{}],
    [{ ...own, id: 'test' }],
    [{ ...own, people: [] }],
    [{ ...own, policies: 'none' }],
    [{ ...own, title: '' }],
  ])('is refused where it is none: %j', async (given) => {
    expect(codeOf(await call('POST', '/api/rehearsal', { own: given }))).toBe('malformed');
  });
});
