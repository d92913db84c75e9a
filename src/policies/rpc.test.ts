import { expect, it } from 'vitest';
import { connect, serve } from './rpc.ts';

interface Calls {
  double: { given: number; progress: never; answer: number };
  count: { given: number; progress: number; answer: string };
  wait: { given: null; progress: 'waiting'; answer: never };
  fail: { given: null; progress: never; answer: never };
}

const open = () => {
  const { port1, port2 } = new MessageChannel();
  const aborted = Promise.withResolvers<void>();
  serve<Calls>(port2, {
    double: (given) => given * 2,
    count: async (given, { report }) => {
      for (let at = 1; at <= given; at += 1) report(at);
      return 'counted';
    },
    wait: (_, { report, signal }) =>
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          aborted.resolve();
          reject(new Error('Stopped.'));
        });
        report('waiting');
      }),
    fail: () => {
      throw new RangeError('No.');
    },
  });
  port1.start();
  port2.start();
  const close = (): void => port1.close();
  return { client: connect<Calls>(port1), aborted: aborted.promise, close };
};

it('answers several questions, each to who asked it', async () => {
  const { client, close } = open();
  const answers = await Promise.all([client.ask('double', 2), client.ask('double', 21)]);
  expect(answers).toEqual([4, 42]);
  close();
});

it('tells how far it has come', async () => {
  const { client, close } = open();
  const said: number[] = [];
  const answer = await client.ask('count', 3, { onProgress: (at) => void said.push(at) });
  expect([said, answer]).toEqual([[1, 2, 3], 'counted']);
  close();
});

it('stops at once for who asked, and tells who answers', async () => {
  const { client, aborted, close } = open();
  const control = new AbortController();
  const asked = client.ask('wait', null, {
    onProgress: () => control.abort(new Error('Enough.')),
    signal: control.signal,
  });
  await expect(asked).rejects.toThrow('Enough.');
  await aborted;
  await expect(client.ask('double', 1, { signal: control.signal })).rejects.toThrow('Enough.');
  await expect(client.ask('double', 1)).resolves.toBe(2);
  close();
});

it('hands on what went wrong, and fails when the other end is gone', async () => {
  const { client, close } = open();
  await expect(client.ask('fail', null)).rejects.toThrow('No.');
  const pending = client.ask('wait', null);
  client.fail(new Error('Gone.'));
  await expect(pending).rejects.toThrow('Gone.');
  await expect(client.ask('double', 1)).rejects.toThrow('Gone.');
  close();
});
