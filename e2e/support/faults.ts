import type { Page } from '@playwright/test';
import { backendOrigin } from '../../src/api/contract.ts';

/** What becomes of the page's commands: carried out, failed, never sent, or carried out but never answered. */
export type Fate = 'served' | 'failed' | 'held' | 'unanswered';

/** Decides from now on what becomes of each command of the page. */
export type DecideFate = (fate: Fate) => Promise<void>;

/** Puts a switch between the page and the mock backend. To be called before the page is opened. */
export const installFaults = async (page: Page): Promise<DecideFate> => {
  await page.addInitScript((origin) => {
    const served = fetch.bind(globalThis);
    const faults: { fate: Fate } = { fate: 'served' };
    Object.assign(globalThis, { faults });
    globalThis.fetch = async (input, init) => {
      const { url, method } = new Request(input, init);
      const isCommand = url.startsWith(`${origin}/api/sign-in`) && method === 'POST';
      if (!isCommand || faults.fate === 'served') return served(input, init);
      if (faults.fate === 'failed') throw new TypeError('Failed to fetch');
      if (faults.fate === 'unanswered') await served(input, init);
      return new Promise(() => {});
    };
  }, backendOrigin);
  return (fate) =>
    page.evaluate((next) => {
      (globalThis as unknown as { faults: { fate: Fate } }).faults.fate = next;
    }, fate);
};

/** The commands that the page sends from now on, as the types of each. */
export const recordCommands = (page: Page): string[] => {
  const types: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'POST' || !request.url().startsWith(`${backendOrigin}/api/sign-in`))
      return;
    const { command } = request.postDataJSON() as { command: { type: string } };
    types.push(command.type);
  });
  return types;
};
