import { ServerResponse, IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { sendLocally } from './local-files.ts';

const sent = (url: string): { packing: unknown; kept: unknown } => {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { url, headers: { 'accept-encoding': 'gzip, br' } });
  const response = new ServerResponse(request);
  let hasGoneOn = false;
  sendLocally(request, response, () => {
    hasGoneOn = true;
  });
  expect(hasGoneOn).toBe(true);
  return {
    packing: request.headers['accept-encoding'],
    kept: response.getHeader('Cache-Control'),
  };
};

test('a file of the build is kept for as long as its name is the same', () => {
  expect(sent('/assets/page-B6cQ0kBe.js').kept).toContain('immutable');
});

test.each(['/', '/sign-in/mfa-code', '/rehearsal-worker.js', '/fonts/a.woff2', '/x/assets/y.js'])(
  'what keeps its name when it changes is asked for again: %s',
  (url) => {
    expect(sent(url).kept).toBeUndefined();
  },
);

test('nothing is packed on the way from a machine to itself', () => {
  expect(sent('/assets/page-B6cQ0kBe.js').packing).toBeUndefined();
});
