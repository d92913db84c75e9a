import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { passkeyRequest } from '../examples.ts';
import { askPasskey } from './ask-passkey.ts';

/** A browser whose passkey window ends with an error after so many ms. */
const browser = (name: string, after = 0): void => {
  let now = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('navigator', {
    credentials: {
      get: async () => {
        now += after;
        throw new DOMException('Not for people.', name);
      },
    },
  });
};

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('PublicKeyCredential', () => undefined);
  vi.stubGlobal('location', { hostname: 'rehearsal.example' });
});
afterEach(() => vi.unstubAllGlobals());

const failure = async () => {
  const answer = await askPasskey(passkeyRequest).answer;
  return answer.by === 'nobody' ? answer.error : answer.by;
};

it.each([
  ['NotAllowedError', 0, 'cancelled'],
  ['NotAllowedError', 59_000, 'cancelled'],
  ['NotAllowedError', 60_000, 'timedOut'],
  ['AbortError', 0, 'cancelled'],
  ['SecurityError', 0, 'wrongOrigin'],
  ['NotSupportedError', 0, 'unsupported'],
  ['UnknownError', 0, 'failed'],
  ['InvalidStateError', 0, 'failed'],
])('%s after %i ms is %s', async (name, after, expected) => {
  browser(name, after);
  expect(await failure()).toBe(expected);
});

it.each<[string, () => void]>([
  ['that is not served securely', () => vi.stubGlobal('isSecureContext', false)],
  ['without credentials', () => vi.stubGlobal('navigator', {})],
])('a page %s has no passkeys', async (_what, make) => {
  browser('NotAllowedError');
  make();
  expect(await failure()).toBe('unsupported');
});

it('a browser that knows no passkeys has none', async () => {
  browser('NotAllowedError');
  Reflect.deleteProperty(globalThis, 'PublicKeyCredential');
  expect(await failure()).toBe('unsupported');
});

/** A browser whose passkey window stays open until it is told to close. */
const openWindow = () => {
  const get = vi.fn<(options: CredentialRequestOptions) => Promise<null>>(
    ({ signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      }),
  );
  vi.stubGlobal('navigator', { credentials: { get } });
  return get;
};

it('opens no window for a page that was left before the browser could be asked', async () => {
  const get = openWindow();
  const { answer, stop } = askPasskey(passkeyRequest);
  stop();
  expect(await answer).toEqual({ by: 'nobody', error: 'cancelled' });
  expect(get).not.toHaveBeenCalled();
});

it('closes the window of a page that is left', async () => {
  const get = openWindow();
  const { answer, stop } = askPasskey(passkeyRequest);
  await vi.waitFor(() => expect(get).toHaveBeenCalledOnce());
  stop();
  expect(await answer).toEqual({ by: 'nobody', error: 'cancelled' });
});
