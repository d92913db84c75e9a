import { type BrowserContext, expect, type Page } from '@playwright/test';

/** What went wrong in a page without anybody seeing it. */
export interface Watch {
  wrongs: readonly string[];
  /** Fails if anything did. */
  expectNothing: () => void;
  /** Fails if anything did but so many calls that the backend refused, which the browser logs as well. */
  expectRefusals: (count: number) => void;
}

/** Who listens in a context already, and what was heard since it was last asked. */
const heardIn = new WeakMap<BrowserContext, string[]>();

const listenIn = async (context: BrowserContext): Promise<string[]> => {
  const wrongs: string[] = [];
  context.on('weberror', (wrong) => wrongs.push(`page error: ${wrong.error().message}`));
  context.on('console', (message) => {
    const level = message.type();
    if (level === 'warning' || level === 'error') wrongs.push(`${level}: ${message.text()}`);
  });
  // A binding survives navigations, where a list in the page would be lost.
  await context.exposeBinding('reportViolation', (_source, what: string) => {
    wrongs.push(`securitypolicyviolation: ${what}`);
  });
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as {
      reportViolation: (what: string) => void;
    };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      reportViolation(`${violatedDirective} ${blockedURI}`),
    );
  });
  return wrongs;
};

/**
 * Listens in all windows, from the first script on, for policy violations, page errors and warnings or errors in the
 * console. In a page that is watched already it begins anew.
 */
export const watchPage = async (page: Page): Promise<Watch> => {
  const context = page.context();
  const wrongs = heardIn.get(context) ?? (await listenIn(context));
  wrongs.length = 0;
  heardIn.set(context, wrongs);
  const expectRefusals = (count: number): void => {
    const isRefusal = (wrong: string): boolean => wrong.includes('a status of 400');
    expect(wrongs.filter((wrong) => !isRefusal(wrong))).toEqual([]);
    expect(wrongs.filter(isRefusal)).toHaveLength(count);
  };
  return { wrongs, expectNothing: () => expect(wrongs).toEqual([]), expectRefusals };
};
