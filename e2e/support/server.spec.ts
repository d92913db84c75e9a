import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { headers } from '../../tools/headers.ts';
import { startServer, type LoggingServer } from './server.ts';

let root: string;
let server: LoggingServer;

test.beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'server-'));
  await writeFile(join(root, 'index.html'), '<title>The product</title>');
  await writeFile(join(root, 'main.js'), 'export {};');
  server = await startServer({ root });
});

test.afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true });
});

test('answers a link with the page, an asset with the asset, and nothing else', async ({
  request,
}) => {
  const link = await request.get(`${server.url}/screens/mfa.prompt/wrong-number?theme=dark`);
  expect(await link.text()).toContain('The product');
  expect(link.headers()).toMatchObject(
    Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  );
  const script = await request.get(`${server.url}/main.js`);
  expect(script.headers()['content-type']).toBe('text/javascript');
  expect((await request.get(`${server.url}/missing.js`)).status()).toBe(404);
});

test('keeps what reached it, body and all, in the order of arrival', async ({ request }) => {
  await request.get(`${server.url}/main.js?a=1`);
  await request.post(`${server.url}/api/sign-in`, { data: { typed: 'secret' } });
  expect(server.log.map(({ method, url, body }) => ({ method, url, body }))).toEqual([
    { method: 'GET', url: '/main.js?a=1', body: '' },
    { method: 'POST', url: '/api/sign-in', body: '{"typed":"secret"}' },
  ]);
});
