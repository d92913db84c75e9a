import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it, vi } from 'vitest';
import { answerWithPage } from './malformed-links.ts';

it.each([
  ['/sign-in/%E0%A4%A', '/'],
  ['/%', '/'],
  ['/screens/%zz?theme=dark', '/'],
  ['/screens/mfa.prompt.push?text=%E0%A4%A', '/screens/mfa.prompt.push?text=%E0%A4%A'],
  ['/sign-in/caf%C3%A9', '/sign-in/caf%C3%A9'],
  ['/main.js', '/main.js'],
])('%s is answered as %s', (asked, answered) => {
  const request = { url: asked } as IncomingMessage;
  const next = vi.fn<() => void>();
  answerWithPage(request, {} as ServerResponse, next);
  expect(request.url).toBe(answered);
  expect(next).toHaveBeenCalledOnce();
});
