import { describe, expect, it } from 'vitest';
import {
  call,
  createClient,
  openRehearsal,
  Refused,
  type Transport,
  Unreachable,
} from './client.ts';
import { backendOrigin } from './contract.ts';

type Answer = () => Response | Promise<Response>;

const json =
  (body: unknown, status = 200): Answer =>
  () =>
    Response.json(body, { status });
const nothing: Answer = () => Promise.reject(new TypeError('Failed to fetch'));
const noPage: Answer = () => new Response(null, { status: 503 });
const torn: Answer = () => new Response('{"revision":');

/** A transport that answers in turn, and what went over it; `revive` counts. */
const line = (answers: Answer[], revive: (() => Promise<void>) | null = async () => undefined) => {
  const sent: { url: string; init: RequestInit }[] = [];
  const revived: number[] = [];
  const transport: Transport = {
    fetch: async (url, init) => {
      sent.push({ url, init });
      const answer = answers[sent.length - 1];
      if (!answer) throw new Error('It was sent once too often.');
      return answer();
    },
    ...(revive
      ? {
          revive: () => {
            revived.push(sent.length);
            return revive();
          },
        }
      : {}),
  };
  return { transport, sent, revived };
};

const refusal = { error: { code: 'staleRevision', problem: 'It moved on.' } };

describe('an answer', () => {
  it('is what a call returns, sent once', async () => {
    const { transport, sent, revived } = line([json({ revision: 3 })]);
    expect(await call(transport, '/api/sign-in')).toEqual({ revision: 3 });
    expect(sent.map(({ url, init }) => [url, init.method])).toEqual([
      [`${backendOrigin}/api/sign-in`, 'GET'],
    ]);
    expect(revived).toEqual([]);
  });

  it.each([400, 404, 409])('that refuses with %i is thrown, and not sent again', async (status) => {
    const { transport, sent, revived } = line([json(refusal, status)]);
    const failed = await call(transport, '/api/sign-in').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Refused);
    expect(failed).toMatchObject({ refusal: refusal.error, message: 'It moved on.' });
    expect(sent).toHaveLength(1);
    expect(revived).toEqual([]);
  });
});

describe.each([
  ['a failed fetch', nothing],
  ['a 503 of the worker', noPage],
  ['an answer that breaks off', torn],
])('%s', (_what, silence) => {
  it('revives the backend once and sends the same again', async () => {
    const { transport, sent, revived } = line([silence, json({ revision: 1 })]);
    expect(await call(transport, '/api/sign-in', { command: 1 })).toEqual({ revision: 1 });
    expect(revived).toEqual([1]);
    expect(sent[1]?.url).toBe(sent[0]?.url);
    expect(sent[1]?.init.body).toBe(sent[0]?.init.body);
  });

  it('twice is nobody answering', async () => {
    const { transport, sent, revived } = line([silence, silence]);
    await expect(call(transport, '/api/sign-in')).rejects.toBeInstanceOf(Unreachable);
    expect([sent.length, revived.length]).toEqual([2, 1]);
  });

  it('is nobody answering at once where nothing can be revived', async () => {
    const { transport, sent } = line([silence], null);
    await expect(call(transport, '/api/sign-in')).rejects.toBeInstanceOf(Unreachable);
    expect(sent).toHaveLength(1);
  });

  it('is nobody answering where reviving fails, and nothing is sent again', async () => {
    const { transport, sent } = line([silence], () => Promise.reject(new Error('No worker.')));
    await expect(call(transport, '/api/sign-in')).rejects.toBeInstanceOf(Unreachable);
    expect(sent).toHaveLength(1);
  });

  it('may end in a refusal of the second try, which stays a refusal', async () => {
    const { transport } = line([silence, json(refusal, 409)]);
    await expect(call(transport, '/api/sign-in')).rejects.toBeInstanceOf(Refused);
  });
});

describe('a client', () => {
  it('sends a command with what it saw, to its own rehearsal', async () => {
    const { transport, sent } = line([json({})]);
    const command = { type: 'submitPassword', password: 'typed' } as const;
    await createClient('a b&c', transport).send(command, { attemptId: 'one', revision: 4 });
    expect(sent[0]?.url).toBe(`${backendOrigin}/api/sign-in?rehearsal=a%20b%26c`);
    expect(sent[0]?.init.method).toBe('POST');
    expect(sent[0]?.init.body).toBe(JSON.stringify({ command, attemptId: 'one', revision: 4 }));
  });

  it('asks without a body and opens with a scenario', async () => {
    const { transport, sent } = line([json({}), json({})]);
    await createClient('one', transport).ask();
    await openRehearsal(transport, 'mfa-code');
    expect(sent[0]?.init).toMatchObject({ method: 'GET' });
    expect(sent[0]?.init.body).toBeUndefined();
    expect(sent[1]?.init.body).toBe('{"scenario":"mfa-code"}');
  });
});
